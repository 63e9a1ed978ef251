import type { ReviewFacts } from 'backstage-plugin-accountability-common';
import { DecisionLine } from '../../outcomes/reviews/DecisionLine';
import { When } from '../../shared';
import { useText } from '../../translation';

/** What the reviews before this one decided. */
export function PreviousDecisions(props: {
  previous: ReviewFacts['previous'];
}) {
  const t = useText();
  if (props.previous.length === 0) return null;
  return (
    <>
      <h3>{t('reviews.pack.previous')}</h3>
      <ul>
        {props.previous.map(({ id, heldAt, decisions }) => (
          <li key={id}>
            <When at={heldAt} />
            <ul>
              {decisions.map((decision, index) => (
                <li key={`${index}:${decision.text}`}>
                  <DecisionLine decision={decision} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
