import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { StateChip, useNow, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { type NextDate, nextDate } from './nextDate';

const OVERDUE = ['decision-overdue', 'review-overdue'];
/** Nothing comes of them any more, or not before somebody hands it in. */
const NOTHING_THEN = ['ended', 'withdrawn-draft', 'draft'] as const;
type Then = Exclude<NextDate['what'], (typeof NOTHING_THEN)[number]>;

const hasThen = (what: NextDate['what']): what is Then =>
  !(NOTHING_THEN as readonly string[]).includes(what);

/** What comes next, when, and what happens then. */
export function NextDateLine(props: { exception: ExceptionSummary }) {
  const t = useText();
  const now = useNow();
  const secondary = useSecondaryText();
  const next = nextDate(props.exception, now);
  if (!next) return null;
  const { what, at } = next;
  const word = t(`exceptions.list.next.${what}`);
  return (
    <div>
      {OVERDUE.includes(what) ? (
        <StateChip state="fail">{word}</StateChip>
      ) : (
        word
      )}{' '}
      <When at={at} />{' '}
      {hasThen(what) && (
        <span className={secondary.text}>
          {t(`exceptions.list.then.${what}`)}
        </span>
      )}
    </div>
  );
}
