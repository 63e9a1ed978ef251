import { useText } from '../translation';
import { distance } from './distance';
import { useNow } from './NowContext';
import { StateChip } from './StateChip';
import { useLanguage } from './useLanguage';

/** Something fails, and an exception permits it until then. */
export function ExceptedUntil(props: {
  /** ISO 8601. */
  until: string;
  /** Nobody answers for it, which is what is permitted. */
  nobody?: boolean;
}) {
  const { until, nobody } = props;
  const t = useText();
  const now = useNow();
  const language = useLanguage();
  const then = new Date(until);
  const { count, unit } = distance(then, now);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(then);
  return (
    <StateChip state="excepted">
      <span title={relative.format(count, unit)}>
        {t(nobody ? 'shared.excepted.nobody' : 'shared.excepted.until', {
          day,
        })}
      </span>
    </StateChip>
  );
}
