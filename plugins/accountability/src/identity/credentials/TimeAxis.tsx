import { useLanguage } from '../../shared';
import { useText } from '../../translation';
import type { TimeScale } from './timeScale';

type Anchor = 'start' | 'middle' | 'end';

/** Where the time line begins, where now is, where it ends. */
export function TimeAxis({ scale, now }: { scale: TimeScale; now: Date }) {
  const t = useText();
  const month = new Intl.DateTimeFormat(useLanguage(), {
    month: 'short',
    year: 'numeric',
  });
  const position = scale.at(now.getTime());
  const marks: Array<{ x: number; anchor: Anchor; text: string }> = [
    { x: 0, anchor: 'start', text: month.format(scale.start) },
    { x: position, anchor: 'middle', text: t('identity.credentials.now') },
  ];
  // The word "now" would run into the end when it is close.
  if (position < 0.75) {
    marks.push({ x: 1, anchor: 'end', text: month.format(scale.end) });
  }
  return (
    <svg width="100%" height={16} aria-hidden="true" focusable="false">
      {marks.map(({ x, anchor, text }) => (
        <text
          key={text}
          x={`${x * 100}%`}
          y={12}
          fontSize={11}
          fill="currentColor"
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
