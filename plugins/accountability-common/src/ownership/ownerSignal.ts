import { z } from 'zod';

/**
 * Where a statement about an owner comes from, strongest first.
 *
 * @public
 */
export const ownerSignalSchema = z.enum([
  'portal-decision',
  'catalog-annotation',
  'catalog-resource',
  'infrastructure-as-code',
  'source-owner-field',
  'source-tag',
  'sole-consumer',
  'namespace',
  'code-owners',
  'creator',
  'name-similarity',
]);

/** @public */
export type OwnerSignal = z.infer<typeof ownerSignalSchema>;

/**
 * How sure each signal is, from 0 to 1. Ranks candidates for people; it never
 * decides who is accountable (the ownership policy does).
 *
 * Source: practice of NHI products and the experience that tags decay, creators leave.
 *
 * @public
 */
export const SIGNAL_CONFIDENCE: Readonly<Record<OwnerSignal, number>> = {
  'portal-decision': 1,
  'catalog-annotation': 0.95,
  'catalog-resource': 0.95,
  'infrastructure-as-code': 0.9,
  'source-owner-field': 0.85,
  'source-tag': 0.8,
  'sole-consumer': 0.75,
  namespace: 0.6,
  'code-owners': 0.55,
  creator: 0.4,
  'name-similarity': 0.2,
};
