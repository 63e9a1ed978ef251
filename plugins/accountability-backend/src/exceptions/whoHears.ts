import type { DecidingSeat } from './DecidingSeat';
import type { Exception, Step } from './Exception';

/** As what somebody hears what was decided about an exception. */
export type HearsAs = 'requester' | 'owner' | 'executive';

/** A user or group that a step concerns, and as what. */
export interface Hears {
  party: string;
  as: HearsAs;
  /** The holder of the seat for whom they act. */
  onBehalfOf?: string;
}

/**
 * Whom a decision concerns: whoever asked, whoever sees to the plan as soon as
 * something is permitted or was, and the accountable executive before whom it is put.
 * Nothing where nothing was decided: a step of the requester's own, an approval that
 * needs others beside it, a review that leaves everything as it is.
 */
export function whoHears(
  { deed, after }: Pick<Step, 'deed' | 'after'>,
  known: { before: Exception; seats: readonly DecidingSeat[] },
): Hears[] {
  const { before, seats } = known;
  const { requester, terms } = after.content;
  const asked: Hears = { party: requester, as: 'requester' };
  const both: Hears[] = [
    asked,
    ...(terms.owner ? [{ party: terms.owner, as: 'owner' } as const] : []),
  ];
  switch (deed.event) {
    case 'approve':
      return deed.to === 'approved' ? both : [];
    case 'reject':
      // Of something that is in effect, whoever sees to it knows that it ends.
      return after.parentId ? both : [asked];
    case 'ask-changes':
      return [asked];
    case 'revoke':
    case 'close':
      return both;
    case 'review': {
      const put = after.escalated && !before.escalated;
      const { expiresAt } = before.content.terms;
      if (!put && terms.expiresAt === expiresAt) return [];
      return put ? [...both, ...above(seats, requester)] : both;
    }
    default:
      return [];
  }
}

/** Who holds the seat above, and who acts for them; never for whoever asked. */
function above(seats: readonly DecidingSeat[], requester: string): Hears[] {
  const seat = seats.find(of => of.seat === 'business-result');
  return (seat?.holders ?? [])
    .filter(({ ref }) => ref !== requester)
    .flatMap(({ ref, delegate }): Hears[] => [
      { party: ref, as: 'executive' },
      ...(delegate
        ? [{ party: delegate, as: 'executive' as const, onBehalfOf: ref }]
        : []),
    ]);
}
