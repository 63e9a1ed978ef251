import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { StateChip, useNow, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { nextDate } from './nextDate';

const OVERDUE = ['decision-overdue', 'review-overdue'];

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
      {what !== 'ended' && what !== 'draft' && (
        <span className={secondary.text}>
          {t(`exceptions.list.then.${what}`)}
        </span>
      )}
    </div>
  );
}
