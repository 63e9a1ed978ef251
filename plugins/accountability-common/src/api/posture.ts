import { z } from 'zod';
import { entityFlagSchema, flagSchema } from '../flags';
import { ownerlessReasonSchema } from '../ownership';
import { severitySchema } from '../rules';
import { instantSchema } from '../inventory';
import { identitySummarySchema } from './identities';

/** What is wrong on an entity, most pressing first. @public */
export const todoSchema = z.object({
  identityId: z.string(),
  reference: z.string(),
  ruleId: z.string(),
  severity: severitySchema,
  because: z.string(),
  remedy: z.string(),
  /** Number of the exception that is asked for from it, and not decided yet. */
  askedFor: z.string().optional(),
  /** How many findings of the same identity are excepted now. */
  excepted: z.number().int(),
});
/** @public */
export type Todo = z.infer<typeof todoSchema>;

/**
 * Posture of one entity; for systems, groups and users rolled up over what belongs to
 * them. Groups and users also have identities of their own, linked or not.
 *
 * @public
 */
export const entityPostureSchema = z.object({
  entityRef: z.string(),
  flag: flagSchema.nullable(),
  reasons: z.array(ownerlessReasonSchema),
  counts: z.object({
    identities: z.number().int(),
    owned: z.number().int(),
    ownerless: z.number().int(),
    excepted: z.number().int(),
    /** Identities whose ownership cannot be judged, and sources that never completed. */
    unknown: z.number().int(),
    findings: z.number().int(),
    unknownVerdicts: z.number().int(),
    /** For systems, groups and users: entities below that have identities, and how many are flagged. */
    entities: z.number().int(),
    flaggedEntities: z.number().int(),
  }),
  /** Up to ten identities, ownerless first. */
  identities: z.array(identitySummarySchema),
  /** Up to ten. */
  todo: z.array(todoSchema),
  /** Sources it depends on that never completed, by title. */
  missingSources: z.array(z.string()),
  /** When this picture was last brought up to date. */
  evaluatedAt: instantSchema.optional(),
});
/** @public */
export type EntityPosture = z.infer<typeof entityPostureSchema>;

/** A page of flags in the order of commits. @public */
export const flagPageSchema = z.object({
  items: z.array(entityFlagSchema),
  /** Ask with `since=` this value next time. */
  revision: z.number().int(),
  /** More are waiting: ask again at once. */
  more: z.boolean(),
  /** Changes when the database was started anew, so that readers start from 0. */
  epoch: z.string(),
});
/** @public */
export type FlagPage = z.infer<typeof flagPageSchema>;

/** Of how many a rule says what. @public */
export const ruleResultsSchema = z.object({
  ruleId: z.string(),
  title: z.string(),
  severity: severitySchema,
  pass: z.number().int(),
  fail: z.number().int(),
  /** Fails, and an exception in effect permits that; not counted by `fail`. */
  excepted: z.number().int(),
  unknown: z.number().int(),
  notApplicable: z.number().int(),
});
/** @public */
export type RuleResults = z.infer<typeof ruleResultsSchema>;

/** Totals over the whole organisation, whatever the caller may see one by one. @public */
export const overviewSchema = z.object({
  identities: z.number().int(),
  owned: z.number().int(),
  ownerless: z.number().int(),
  /** Identities of which a rule cannot tell, because a source does not say enough. */
  unjudged: z.number().int(),
  entities: z.number().int(),
  flaggedEntities: z.number().int(),
  unknownEntities: z.number().int(),
  /** The components among the entities. */
  components: z.object({
    all: z.number().int(),
    flagged: z.number().int(),
    excepted: z.number().int(),
    unknown: z.number().int(),
  }),
  byReason: z.array(
    z.object({ reason: ownerlessReasonSchema, count: z.number().int() }),
  ),
  /** Identities with open findings, each at its worst one; worst first. */
  bySeverity: z.array(
    z.object({ severity: severitySchema, count: z.number().int() }),
  ),
  /** Of all identities. */
  byRule: z.array(ruleResultsSchema),
  /** Of all outcomes in force. */
  outcomesByRule: z.array(ruleResultsSchema),
  /** Of all exemptions in policy engines. */
  exemptionsByRule: z.array(ruleResultsSchema),
});
/** @public */
export type Overview = z.infer<typeof overviewSchema>;
