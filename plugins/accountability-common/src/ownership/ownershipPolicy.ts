import { z } from 'zod';
import type { OwnerSignal } from './ownerSignal';

/** Name of an ownership policy. @public */
export const ownershipPolicySchema = z.enum(['lenient', 'default', 'strict']);
/** @public */
export type OwnershipPolicy = z.infer<typeof ownershipPolicySchema>;

/**
 * Which signals make somebody accountable, by policy. What does not count is a
 * candidate to confirm, never an owner.
 *
 * @public
 */
export const COUNTING_SIGNALS: Readonly<
  Record<OwnershipPolicy, ReadonlySet<OwnerSignal>>
> = {
  lenient: new Set<OwnerSignal>([
    'portal-decision',
    'catalog-annotation',
    'catalog-resource',
    'infrastructure-as-code',
    'source-owner-field',
    'source-tag',
    'sole-consumer',
  ]),
  default: new Set<OwnerSignal>([
    'portal-decision',
    'catalog-annotation',
    'catalog-resource',
    'source-owner-field',
    'source-tag',
  ]),
  strict: new Set<OwnerSignal>(['portal-decision']),
};
