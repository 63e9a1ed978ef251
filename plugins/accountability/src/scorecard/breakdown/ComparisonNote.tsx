import type { Scorecard } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { isDay, type MembersQuery } from './breakdownQuery';
import { changeOf } from './changeOf';

/** Of which moment the numbers are and what they are compared with, also on paper. */
export function ComparisonNote(props: {
  first: Scorecard;
  query: MembersQuery;
}) {
  const { first, query } = props;
  const { since, to } = query;
  const t = useText();
  const then = isDay(since)
    ? t('scorecard.breakdown.endOf', { day: since })
    : t(`scorecard.breakdown.sinceOption.${since}`);
  return (
    <>
      {to && t('scorecard.breakdown.asOf', { day: to })}{' '}
      {first.outsideUnknown &&
        t('scorecard.breakdown.outsideUnknown', {
          name: t(`scorecard.breakdown.outside.${query.by}`),
        })}{' '}
      {t(
        changeOf(first.total, since)
          ? 'scorecard.breakdown.compared'
          : 'scorecard.breakdown.notComparable',
        { then },
      )}{' '}
      {first.countedFrom && first.countedTo
        ? t('scorecard.breakdown.counted', {
            from: first.countedFrom,
            to: first.countedTo,
          })
        : t('scorecard.breakdown.notCounted')}
    </>
  );
}
