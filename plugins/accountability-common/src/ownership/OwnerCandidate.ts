import { z } from 'zod';
import { ownerSignalSchema } from './ownerSignal';

/**
 * What the directory knows about an owner text: the entity it resolves to and
 * whether an active person stands behind it.
 *
 * @public
 */
export const ownerStandingSchema = z.enum([
  /** A user who is active, or a group whose tree holds an active person. */
  'active',
  'not-in-catalog',
  'group-empty',
  'user-left',
  'placeholder',
]);
/** @public */
export type OwnerStanding = z.infer<typeof ownerStandingSchema>;

/** Who could own an identity, by which signal, how sure. @public */
export const ownerCandidateSchema = z.object({
  signal: ownerSignalSchema,
  /** As written at its origin. */
  text: z.string(),
  /** Full entity ref when it resolves to an entity of the catalog. */
  ref: z.string().optional(),
  title: z.string().optional(),
  standing: ownerStandingSchema,
  /** Where the signal was read, for people: `annotation on component:default/api`. */
  field: z.string(),
  /** 0 to 1, see SIGNAL_CONFIDENCE; 0.1 when the text resolves to nothing. */
  confidence: z.number().min(0).max(1),
});
/** @public */
export type OwnerCandidate = z.infer<typeof ownerCandidateSchema>;

/** Why there is no accountable owner. @public */
export const ownerlessReasonSchema = z.enum([
  'no-owner',
  'owner-not-in-catalog',
  'owner-group-empty',
  'owner-left',
  'only-inferred',
  'disputed',
  'not-accepted',
]);
/** @public */
export type OwnerlessReason = z.infer<typeof ownerlessReasonSchema>;

/** The outcome of judging all candidates of one identity. @public */
export const ownerResolutionSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('owned'),
    ref: z.string(),
    title: z.string().optional(),
    signal: ownerSignalSchema,
  }),
  z.object({
    state: z.literal('ownerless'),
    reason: ownerlessReasonSchema,
    /** The owner that would be, if the reason were mended. */
    ref: z.string().optional(),
  }),
]);
/** @public */
export type OwnerResolution = z.infer<typeof ownerResolutionSchema>;

/** What people decided in the portal about one identity, replayed to now. @public */
export const ownershipStandingSchema = z.object({
  /** Owner named by the last effective decision. */
  decidedOwner: z.string().optional(),
  /** A named person accepted on behalf of the decided owner. */
  acceptedBy: z.string().optional(),
  /** A transfer that waits for its receiver. */
  offeredTo: z.string().optional(),
  /** Somebody objects and nobody has settled it. */
  disputed: z.boolean(),
});
/** @public */
export type OwnershipStanding = z.infer<typeof ownershipStandingSchema>;
