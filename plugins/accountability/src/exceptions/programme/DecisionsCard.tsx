import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { Tile } from '../../scorecard/Tile';
import { useText } from '../../translation';
import { CountBars } from './CountBars';
import type { ProgrammePath } from './useProgrammePath';
import { useTimeText } from './useTimeText';

/** How long it takes to decide, and what comes of it. */
export function DecisionsCard(props: {
  decisions: ExceptionProgramme['decisions'];
  path: ProgrammePath;
}) {
  const { decisions, path } = props;
  const { since, median, ninetieth = 0 } = decisions;
  const t = useText();
  const time = useTimeText();
  const bar = (only: 'decided' | 'granted' | 'rejected') => ({
    label: t(`exceptions.programme.decisions.${only}`),
    count: decisions[only],
    to: path({ only, from: since }),
  });
  return (
    <Tile
      title={t('exceptions.programme.decisions.title')}
      figure={
        median === undefined
          ? undefined
          : {
              number: time(median),
              of: t('exceptions.programme.decisions.half', {
                time: time(ninetieth),
              }),
            }
      }
    >
      {median === undefined && (
        <p>{t('exceptions.programme.decisions.none')}</p>
      )}
      <CountBars
        bars={[
          ...(['decided', 'granted', 'rejected'] as const).map(bar),
          {
            label: t('exceptions.programme.decisions.changesAsked'),
            count: decisions.changesAsked,
            to: path({ only: 'changes-asked', from: since }),
          },
        ]}
      />
    </Tile>
  );
}
