import {
  identityDecidePermission,
  type DecisionAction,
  type IdentityDetail,
  type OwnerResolution,
  type OwnershipStanding,
} from 'backstage-plugin-accountability-common';

/** The person who looks, with everything they may act for. */
export interface Person {
  ref: string;
  /** The person and the groups they belong to, as full refs. */
  actsFor: readonly string[];
  /** May decide about any identity, not only their own (a permission without conditions). */
  decidesForAll: boolean;
}

/** One thing to decide, whether the person may, and why not. */
export type Action = IdentityDetail['actions'][number];

/** Why somebody may decide nothing about an identity. */
export const NOT_PERMITTED = `Deciding about owners needs the permission ${identityDecidePermission.name}`;

/** The owner that matters for deciding: who is accountable, or would be. */
function ownerOnRecord(
  resolution: OwnerResolution,
  standing: OwnershipStanding,
) {
  return resolution.state === 'owned' ? resolution.ref : standing.decidedOwner;
}

/**
 * What a person may do about the ownership of one identity, and why not. The
 * same answer guards the route and disables the button.
 */
export function actionsFor(options: {
  /** Undefined while it was not judged yet. */
  resolution: OwnerResolution | undefined;
  standing: OwnershipStanding;
  disputedBy?: string;
  person: Person;
  /** The permission to decide covers this identity. */
  permitted: boolean;
  /** No source reports it any more. */
  gone: boolean;
}): Action[] {
  const { resolution, standing, disputedBy, person } = options;
  const owner = resolution && ownerOnRecord(resolution, standing);
  const mine = owner !== undefined && person.actsFor.includes(owner);
  const byPortal = standing.decidedOwner !== undefined;
  const offered =
    standing.offeredTo !== undefined &&
    person.actsFor.includes(standing.offeredTo);

  const judge = (action: DecisionAction): Action => {
    const no = (why: string): Action => ({ action, allowed: false, why });
    const yes = (owners?: readonly string[]): Action => ({
      action,
      allowed: true,
      ...(owners && { owners: [...owners] }),
    });
    if (!options.permitted) return no(NOT_PERMITTED);
    if (options.gone) return no('It is gone; there is nothing left to decide');
    if (!resolution)
      return no('It was not judged yet; try again in a few seconds');
    switch (action) {
      case 'claim':
        if (standing.disputed)
          return no('It is disputed; settle the dispute first');
        return resolution.state === 'owned'
          ? no('Somebody answers for it already; dispute it if that is wrong')
          : yes(person.actsFor);
      case 'transfer':
        if (standing.offeredTo)
          return no(`It waits for the answer of ${standing.offeredTo}`);
        return resolution.state === 'owned' && !mine && !person.decidesForAll
          ? no('Only its owner may pass it on')
          : yes();
      case 'accept':
        if (offered) return yes([standing.offeredTo!]);
        if (standing.offeredTo) return no('It was offered to somebody else');
        if (!mine) return no('Nothing was offered to you');
        return standing.acceptedBy
          ? no('It is accepted already')
          : yes([owner]);
      case 'decline':
        return offered
          ? yes([standing.offeredTo!])
          : no('Nothing was offered to you');
      case 'dispute':
        if (standing.disputed) return no('It is disputed already');
        return owner ? yes() : no('Nobody answers for it; claim it instead');
      case 'settle':
        if (!standing.disputed) return no('There is no dispute');
        return person.ref === disputedBy || person.decidesForAll
          ? yes()
          : no(
              'Only who raised the dispute, or who may decide about all identities, can settle it',
            );
      case 'release':
        if (!mine) return no('Only its owner may let go of it');
        return byPortal
          ? yes()
          : no(
              'Its owner is declared in the catalog or at the source; change it there',
            );
      default:
        throw new Error(`Unknown action '${action satisfies never}'`);
    }
  };
  return (
    [
      'claim',
      'transfer',
      'accept',
      'decline',
      'dispute',
      'settle',
      'release',
    ] as const
  ).map(judge);
}
