import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useDays } from '../../outcomes/useDays';
import { Door } from '../../scorecard/Door';
import { Tile } from '../../scorecard/Tile';
import { StateChip } from '../../shared';
import { useText } from '../../translation';
import { CountBars } from './CountBars';
import type { ProgrammePath } from './useProgrammePath';
import { WeekLine } from './WeekLine';

const DAY = 24 * 60 * 60 * 1000;

/** What waits for a decision, for how long, and what is overdue. */
export function WaitingCard(props: {
  programme: ExceptionProgramme;
  path: ProgrammePath;
}) {
  const { programme, path } = props;
  const { waiting, asOf, weeks } = programme;
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const age = (at: string) =>
    number(Math.round((Date.parse(asOf) - Date.parse(at)) / DAY));
  const label = ({ from, until }: { from?: string; until?: string }) => {
    if (from && until) {
      return t('exceptions.programme.waiting.age.between', {
        ...{ from: age(until), to: age(from) },
      });
    }
    return from
      ? t('exceptions.programme.waiting.age.first', { to: age(from) })
      : t('exceptions.programme.waiting.age.last', {
          from: age(until ?? asOf),
        });
  };
  return (
    <Tile
      title={t('exceptions.programme.waiting.title')}
      figure={{
        number: number(waiting.count),
        of: waiting.oldestRequestedAt
          ? t('exceptions.programme.waiting.oldest', {
              ago: days(waiting.oldestRequestedAt).ago,
            })
          : t('exceptions.programme.waiting.none'),
        to: waiting.count > 0 ? path({ only: 'waiting' }) : undefined,
      }}
    >
      {waiting.overdue > 0 && (
        <p>
          <StateChip state="fail">
            <Door to={path({ check: 'EXC-06' })}>
              {t('exceptions.programme.waiting.overdue', {
                ...{ count: waiting.overdue, number: number(waiting.overdue) },
              })}
            </Door>
          </StateChip>
        </p>
      )}
      <CountBars
        bars={waiting.ages.map(({ count, ...between }) => ({
          label: label(between),
          count,
          to: path({ only: 'waiting', ...between }),
        }))}
      />
      <WeekLine weeks={weeks} of="waiting" />
    </Tile>
  );
}
