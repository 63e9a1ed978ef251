import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory';
import { Sparkline, useAsyncData, useSecondaryText } from '../shared';
import { useText } from '../translation';

/** How the number of ownerless identities moved, once days are counted. */
export function OwnerlessTrend() {
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const scorecard = useAsyncData('scorecard:trend', signal =>
    api.getScorecard({ by: 'domain', limit: 1 }, { signal }),
  );
  const { trend = [], change } = scorecard.data?.total ?? {};
  const values = trend.map(({ ownerless }) => ownerless);
  const by = change?.week?.ownerless;
  // Where it cannot be told, the tile stands for itself.
  if (values.length < 2 && by === undefined) return null;
  const words = () => {
    if (!by) return t('scorecard.breakdown.sinceWeek.same');
    const key = by > 0 ? 'more' : 'fewer';
    return t(`scorecard.breakdown.sinceWeek.${key}`, {
      number: number(Math.abs(by)),
    });
  };
  return (
    <div className={secondary.text}>
      {by !== undefined && words()}{' '}
      <Sparkline
        values={values}
        label={t('scorecard.breakdown.trend', {
          values: values.slice(-5).map(number).join(', '),
        })}
      />
    </div>
  );
}
