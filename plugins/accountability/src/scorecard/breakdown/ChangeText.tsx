import { useNumber } from '../../inventory';
import { useText } from '../../translation';

/** By how many ownerless identities there are more or fewer. */
export function ChangeText({ by }: { by?: number }) {
  const t = useText();
  const number = useNumber();
  if (by === undefined) {
    return <span title={t('scorecard.breakdown.changeUnknown')}>–</span>;
  }
  if (by === 0) return <>{t('scorecard.breakdown.changeNone')}</>;
  return by > 0 ? (
    <>▲ {t('scorecard.breakdown.changeMore', { number: number(by) })}</>
  ) : (
    <>▼ {t('scorecard.breakdown.changeFewer', { number: number(-by) })}</>
  );
}
