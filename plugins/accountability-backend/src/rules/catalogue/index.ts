import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { accountableOwner } from './accountableOwner';

/** Every identity rule the product ships. */
export const identityRules: readonly IdentityRule[] = [accountableOwner];
