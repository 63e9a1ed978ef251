import type { DecisionAction } from 'backstage-plugin-accountability-common';
import type { AnsweredOffer } from './GovernedFacts';

/** One decision about an identity, in the order in which they were taken. */
export interface StoredDecision {
  identityId: number;
  action: DecisionAction;
  at: Date;
}

/**
 * Offers that were answered since then. A second offer before the answer takes the
 * place of the first; a release by the old owner answers nobody.
 */
export function replayOffers(
  decisions: readonly StoredDecision[],
  since: Date,
): AnsweredOffer[] {
  const open = new Map<number, Date>();
  const answered: AnsweredOffer[] = [];
  for (const { identityId, action, at } of decisions) {
    const offeredAt = open.get(identityId);
    if (action === 'transfer') open.set(identityId, at);
    else open.delete(identityId);
    const isAnswer = action === 'accept' || action === 'decline';
    if (offeredAt && isAnswer && at >= since) {
      answered.push({ offeredAt, answeredAt: at });
    }
  }
  return answered;
}
