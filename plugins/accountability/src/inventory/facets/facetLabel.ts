import type {
  Environment,
  IdentityKind,
  IdentityOrigin,
  IdentityStatus,
  OwnerlessReason,
  PrivilegeLevel,
  Severity,
  VerdictResult,
} from 'backstage-plugin-accountability-common';
import { refTitle } from '../../shared';
import type { Text } from '../../translation';
import type { FacetName } from './facetNames';

/** A value of a facet in words; names that come from outside stay as they are. */
export function facetLabel(
  t: Text,
  name: FacetName | 'entity' | 'outcome',
  value: string,
): string {
  switch (name) {
    case 'ownership':
      return t(`inventory.ownership.${value as 'owned' | 'ownerless'}`);
    case 'reason':
      return t(`shared.reason.${value as OwnerlessReason}`);
    case 'severity':
      return t(`shared.severity.${value as Severity}`);
    case 'privilege':
      return t(`shared.privilege.${value as PrivilegeLevel}`);
    case 'environment':
      return t(`identity.environment.${value as Environment}`);
    case 'kind':
      return t(`shared.identityKind.${value as IdentityKind}`);
    case 'origin':
      return t(`identity.origin.${value as IdentityOrigin}`);
    case 'status':
      return t(`shared.identityStatus.${value as IdentityStatus}`);
    case 'verdict':
      return t(`inventory.verdict.${value as VerdictResult}`);
    case 'offeredTo':
      return value === 'me' ? t('inventory.facets.me') : refTitle(value);
    case 'owner':
    case 'entity':
    case 'outcome':
      return refTitle(value);
    default:
      return value;
  }
}
