import type { ObservedInstant } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';
import { When } from './When';

/**
 * A time together with how far its source can know it: "not reported" is not
 * "never".
 */
export function ObservedTime(props: {
  time: ObservedInstant;
  /** What an observed absence means; "never" when left out. */
  absence?: 'never' | 'neverExpires';
}) {
  const t = useText();
  const { time, absence = 'never' } = props;
  if (time.value) return <When at={time.value} />;
  if (time.observability === 'observed') {
    return <span>{t(`shared.time.${absence}`)}</span>;
  }
  if (time.observability === 'out-of-window') {
    return (
      <span>
        {time.windowDays
          ? t('shared.time.out-of-window', { count: time.windowDays })
          : t('shared.time.notSeen')}
      </span>
    );
  }
  return <span>{t(`shared.time.${time.observability}`)}</span>;
}
