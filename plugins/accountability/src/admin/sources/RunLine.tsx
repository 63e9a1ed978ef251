import type { SourceRun } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { ProblemList } from '../ProblemList';
import { SourceStateChip } from './SourceStateChip';

/** One reading: how it ended, what it changed, and what went wrong. */
export function RunLine({ run }: { run: SourceRun }) {
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  return (
    <>
      <SourceStateChip state={run.state} /> <When at={run.startedAt} />{' '}
      <span className={secondary.text}>
        {t(`admin.runs.trigger.${run.trigger}`)}
      </span>
      <div>
        {t('admin.runs.counts', {
          read: number(run.read),
          added: number(run.added),
          changed: number(run.changed),
          gone: number(run.gone),
        })}
      </div>
      {run.error && <div>{run.error}</div>}
      {run.problemCount > 0 && (
        <details>
          <summary>
            {t('admin.problems.count', { count: run.problemCount })}
          </summary>
          <ProblemList
            problems={run.problems}
            problemCount={run.problemCount}
          />
        </details>
      )}
    </>
  );
}
