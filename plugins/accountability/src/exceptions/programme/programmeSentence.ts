import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { timeText } from './useTimeText';

const HOUR = 3_600_000;
const SOON = 30;

/** How many wait and how long, how fast it is decided, what is active and ends, what never does. */
export function programmeSentence(options: {
  t: Text;
  programme: ExceptionProgramme;
  number: (value: number) => string;
}): string {
  const { t, programme, number } = options;
  const { asOf, waiting, decisions, active, permanent } = programme;
  const counted = (
    key: 'active' | 'ending' | 'again' | 'waiting',
    count: number,
    more: Record<string, string> = {},
  ) =>
    t(`exceptions.programme.sentence.${key}`, {
      ...{ count, number: number(count), ...more },
    });
  const time = (hours: number) => timeText(hours, { t, number });
  const ending = active.ending.find(({ days }) => days === SOON)?.count ?? 0;
  const parts = [
    waiting.count > 0 && waiting.oldestRequestedAt
      ? counted('waiting', waiting.count, {
          ages: time(
            (Date.parse(asOf) - Date.parse(waiting.oldestRequestedAt)) / HOUR,
          ),
        })
      : t('exceptions.programme.sentence.noneWaiting'),
    decisions.median !== undefined &&
      t('exceptions.programme.sentence.median', {
        time: time(decisions.median),
      }),
    active.count > 0
      ? [
          counted('active', active.count),
          ...(ending > 0 ? [counted('ending', ending)] : []),
        ].join(' ')
      : t('exceptions.programme.sentence.noneActive'),
    permanent.count > 0 && counted('again', permanent.count),
  ];
  return `${parts.filter(part => part !== false).join('; ')}.`;
}
