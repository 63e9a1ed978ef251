import type {
  IdentityDetail,
  ScorecardFirstItem,
} from 'backstage-plugin-accountability-common';
import { bestActions } from '../../decisions/bestActions';
import { byAllowed } from '../../decisions/byAllowed';

/**
 * The one decision to offer first, which is the best of those that the person may take,
 * or of the others with the reason why not. None where somebody answers for it, or
 * nobody has to for a time: then what fails is mended elsewhere.
 */
export function firstAction(
  item: Pick<ScorecardFirstItem, 'identity' | 'actions'>,
): IdentityDetail['actions'][number] | undefined {
  const { owner, exceptedUntil, offeredTo } = item.identity;
  if (owner.state === 'owned' || exceptedUntil) return undefined;
  const wanted = [
    // Whoever is asked answers before anything else.
    ...(offeredTo ? (['accept'] as const) : []),
    ...bestActions(owner.reason),
    // Whoever may not take it may name who should.
    'transfer' as const,
  ];
  const known = wanted.flatMap(
    action => item.actions.find(one => one.action === action) ?? [],
  );
  return byAllowed(known)[0];
}
