import type { ReviewDecision } from 'backstage-plugin-accountability-common';
import { Party } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';

/** What was decided, who sees to it, and by when. */
export function DecisionLine({ decision }: { decision: ReviewDecision }) {
  const { what, text, who, due } = decision;
  const t = useText();
  const days = useDays();
  return (
    <>
      <b>{t(`outcomes.reviews.decision.${what}`)}</b>: {text}
      {who && (
        <>
          {' '}
          <Party entityRef={who} plain />
        </>
      )}
      {due && ` ${t('outcomes.reviews.by', { day: days(due).day })}`}
    </>
  );
}
