import type {
  DutyMatrix,
  DutyState,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** The first sentence: how many holes and overlaps there are, in how many systems. */
export function dutiesSentence(t: Text, { rows }: DutyMatrix): string {
  const count = (state: DutyState) =>
    rows.flatMap(({ cells }) => cells).filter(cell => cell.state === state)
      .length;
  const [holes, overlaps, unknown] = [
    count('hole'),
    count('overlap'),
    count('unknown'),
  ];
  const doubt =
    unknown > 0 ? [t('duties.sentence.unknown', { count: unknown })] : [];
  if (holes + overlaps + unknown === 0) {
    return t('duties.sentence.whole', { count: rows.length });
  }
  const troubled = t('duties.sentence.troubled', {
    count: rows.length,
    holes: t('duties.sentence.holes', { count: holes }),
    overlaps: t('duties.sentence.overlaps', { count: overlaps }),
  });
  return [troubled, ...doubt].join(' ');
}
