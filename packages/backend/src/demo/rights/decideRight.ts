import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  accountabilityPermissions,
  definitionDeclarePermission,
  escalationReadPermission,
  exceptionDecidePermission,
  exceptionReadPermission,
  exceptionRequestPermission,
  identityDecidePermission,
  identityReadPermission,
  organisationReadPermission,
  outcomeReadPermission,
  reviewHoldPermission,
  sourceImportPermission,
  sourceReadPermission,
  unlinkedIdentityReadPermission,
} from 'backstage-plugin-accountability-common';
import { ownIdentities } from './ownIdentities';
import type { Rights } from './Rights';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

const OURS: ReadonlySet<string> = new Set(
  accountabilityPermissions.map(permission => permission.name),
);

/** What one person, known by the refs they own by, may do. */
export function decideRight(options: {
  permission: Permission;
  ownershipEntityRefs: string[];
  rights: Rights;
}): PolicyDecision {
  const { permission, ownershipEntityRefs, rights } = options;
  const isIn = (groups: ReadonlySet<string>) =>
    ownershipEntityRefs.some(ref => groups.has(ref));

  // The catalog and the rest of the portal are open to everybody in the company.
  if (!OURS.has(permission.name)) return ALLOW;

  switch (permission.name) {
    case escalationReadPermission.name:
    case exceptionReadPermission.name:
    case organisationReadPermission.name:
    case outcomeReadPermission.name:
      return ALLOW;
    case identityReadPermission.name:
      return isIn(rights.readEverything)
        ? ALLOW
        : ownIdentities(ownershipEntityRefs);
    case identityDecidePermission.name:
      return isIn(rights.decideNothing)
        ? DENY
        : ownIdentities(ownershipEntityRefs);
    // Deciding takes the seat, too.
    case exceptionRequestPermission.name:
    case exceptionDecidePermission.name:
      return isIn(rights.decideNothing) ? DENY : ALLOW;
    case unlinkedIdentityReadPermission.name:
    case sourceReadPermission.name:
      return isIn(rights.readEverything) ? ALLOW : DENY;
    case sourceImportPermission.name:
      return isIn(rights.importSources) ? ALLOW : DENY;
    case definitionDeclarePermission.name:
      return isIn(rights.declareOutcomes) && !isIn(rights.decideNothing)
        ? ALLOW
        : DENY;
    case reviewHoldPermission.name:
      return isIn(rights.holdReviews) && !isIn(rights.decideNothing)
        ? ALLOW
        : DENY;
    default:
      // Pushing and the snapshots are for machines.
      return DENY;
  }
}
