import type { OutcomeRuleInput } from './OutcomeRuleInput';

/** When the charter was last changed or reviewed, whichever came later. */
export function charterLookedAt(
  input: Pick<OutcomeRuleInput, 'charter' | 'reviews'>,
): Date {
  const { charter, reviews } = input;
  const heldAt = reviews?.last?.heldAt;
  return heldAt && heldAt > charter.since ? heldAt : charter.since;
}
