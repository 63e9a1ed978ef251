import Box from '@material-ui/core/Box';
import type { Source } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';
import { ProblemList } from '../ProblemList';
import { sourceState } from './sourceState';

/** What is wrong with a source and what to do; or how far a reading has come. */
export function SourceTrouble({ source }: { source: Source }) {
  const t = useText();
  const number = useNumber();
  const state = sourceState(source);
  const { lastRun } = source;
  if (state === 'running' && lastRun) {
    return (
      <div role="status">
        {t('admin.sources.readSoFar', {
          count: lastRun.read,
          number: number(lastRun.read),
        })}
      </div>
    );
  }
  if (state === 'never') {
    return <div>{t(`admin.sources.neverRemedy.${source.way}`)}</div>;
  }
  if (state === 'complete' || !lastRun) return null;
  return (
    <Box mt={0.5}>
      <div>{lastRun.error ?? t('admin.sources.brokeOff')}</div>
      <div>
        {source.lastCompleteAt
          ? t('admin.sources.incompleteRemedy')
          : t('admin.sources.neverCompleteRemedy')}
      </div>
      <ProblemList
        problems={lastRun.problems.slice(0, 3)}
        problemCount={lastRun.problemCount}
      />
    </Box>
  );
}
