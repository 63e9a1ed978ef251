import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { accountableOwner } from './accountableOwner';
import { adminEquivalent } from './adminEquivalent';
import { crossAccountTrust } from './crossAccountTrust';
import { defaultAccount } from './defaultAccount';
import { expiringCredential } from './expiringCredential';
import { keyAge } from './keyAge';
import { neverExpiringCredential } from './neverExpiringCredential';
import { ownerLeft } from './ownerLeft';
import { passwordAndKeys } from './passwordAndKeys';
import { sharedAccount } from './sharedAccount';
import { unusedCredential } from './unusedCredential';

/** The rules that come with the product. */
export const identityRules: readonly IdentityRule[] = [
  accountableOwner,
  ownerLeft,
  keyAge,
  neverExpiringCredential,
  expiringCredential,
  unusedCredential,
  adminEquivalent,
  defaultAccount,
  sharedAccount,
  passwordAndKeys,
  crossAccountTrust,
];
