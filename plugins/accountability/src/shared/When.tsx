import { distance } from './distance';
import { useNow } from './NowContext';
import { useLanguage } from './useLanguage';

/** An instant as distance and date: "in 12 days · 5 Dec 2026". */
export function When({ at }: { at: string }) {
  const now = useNow();
  const language = useLanguage();
  const then = new Date(at);
  const { count, unit } = distance(then, now);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (
    <time dateTime={at} title={at}>
      {relative.format(count, unit)} · {date.format(then)}
    </time>
  );
}
