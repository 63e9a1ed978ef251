import type { BuiltInMeasure } from '../Measure';
import { decisionLeadTime } from './decisionLeadTime';
import { exposedIdentities } from './exposedIdentities';
import { identitiesPerPerson } from './identitiesPerPerson';
import { longLivedCredentials } from './longLivedCredentials';
import { ownerlessIdentities } from './ownerlessIdentities';
import { ownerlessShare } from './ownerlessShare';
import { ownerlessVendorIdentities } from './ownerlessVendorIdentities';
import { secretAgeP50, secretAgeP95 } from './secretAge';
import { standingPrivilege } from './standingPrivilege';
import { unseenComponents } from './unseenComponents';

/**
 * Every number that this product counts by itself. Time to revoke after somebody left
 * is not among them: sources report what is there, not when it was taken away.
 */
export const builtInMeasures: readonly BuiltInMeasure[] = [
  ownerlessIdentities,
  ownerlessShare,
  ownerlessVendorIdentities,
  exposedIdentities,
  standingPrivilege,
  secretAgeP50,
  secretAgeP95,
  longLivedCredentials,
  unseenComponents,
  identitiesPerPerson,
  decisionLeadTime,
];
