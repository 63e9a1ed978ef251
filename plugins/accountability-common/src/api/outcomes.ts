import { z } from 'zod';
import {
  commitmentSchema,
  controlDomainSchema,
  controlSpecSchema,
  daySchema,
  decisionRightSchema,
  dutySchema,
  operatingModelSchema,
  outcomeMeasureSchema,
  outcomeSpecSchema,
} from '../definitions';
import { flagSchema } from '../flags';
import { instantSchema } from '../inventory';
import { powerSchema, seatSchema, seatStateSchema } from '../outcomes';
import { ownerStandingSchema } from '../ownership';
import { verdictResultSchema } from '../rules';
import { definitionSchema } from './definitions';
import { findingCountsSchema, outcomeVerdictSchema } from './findings';
import { measurementSchema } from './measures';

/** A user or group as pages show it, with whether somebody stands behind it. @public */
export const partyViewSchema = z.object({
  ref: z.string(),
  title: z.string().optional(),
  standing: ownerStandingSchema,
});
/** @public */
export type PartyView = z.infer<typeof partyViewSchema>;

const answerSchema = z.object({
  answer: z.enum(['accept', 'decline']),
  by: z.string(),
  at: instantSchema,
  reason: z.string().optional(),
  charterVersion: z.number().int(),
});

/** One seat of a charter and how it stands. A vacant seat has no holder. @public */
export const seatViewSchema = z.object({
  seat: seatSchema,
  holder: partyViewSchema.optional(),
  coOwner: z.boolean(),
  state: seatStateSchema,
  /** Since when it stands so. */
  since: instantSchema,
  /** The holder's last answer. */
  answer: answerSchema.optional(),
  power: powerSchema,
  /** Who acts for the holder now. */
  delegate: z
    .object({
      id: z.string(),
      to: partyViewSchema,
      from: instantSchema,
      until: instantSchema,
      reason: z.string(),
    })
    .optional(),
  /** Who takes it next, in the order of their days; on the first row of a seat. */
  next: z
    .array(
      z.object({
        holder: partyViewSchema,
        /** The first day. */
        from: daySchema,
        /** How they would stand if their time began now. */
        state: seatStateSchema,
        answer: answerSchema.optional(),
      }),
    )
    .optional(),
});
/** @public */
export type SeatView = z.infer<typeof seatViewSchema>;

/** Exceptions that the seats of an outcome decide about. @public */
export const exceptionsOfOutcomeSchema = z.object({
  waiting: z.number().int(),
  /** In effect now. */
  active: z.number().int(),
  /** In effect on this day, a week apart, the last one today. */
  weeks: z.array(z.object({ day: z.string(), active: z.number().int() })),
});
/** @public */
export type ExceptionsOfOutcome = z.infer<typeof exceptionsOfOutcomeSchema>;

/**
 * How an outcome stands. `unmeasured` until a sample is there; a draft, a retired
 * and a withdrawn one stand nowhere.
 *
 * @public
 */
export const outcomeStatusSchema = z.enum([
  'draft',
  'unmeasured',
  'on-track',
  'at-risk',
  'breached',
  'met',
  'retired',
  'withdrawn',
]);
/** @public */
export type OutcomeStatus = z.infer<typeof outcomeStatusSchema>;

/**
 * What an outcome governs, as far as the caller may see it. In a list for an entity:
 * what of that entity, and of everything that belongs to it.
 *
 * @public
 */
export const governedCountsSchema = z.object({
  entities: z.number().int(),
  flagged: z.number().int(),
  identities: z.number().int(),
  ownerless: z.number().int(),
});

/** One outcome in a list, or on the card of an entity. @public */
export const outcomeSummarySchema = definitionSchema.extend({
  statement: z.string(),
  model: operatingModelSchema,
  status: outcomeStatusSchema,
  measure: outcomeMeasureSchema,
  /** Absent while it has no numbers. */
  measurement: measurementSchema.optional(),
  /** The three outcome seats, the five function seats, and domain seats that are named. */
  seats: z.array(seatViewSchema),
  /** A seat waits for the answer of the caller, of their group, or of whom they act for. */
  waitsForYou: z.boolean(),
  /** Those seats, each once. */
  seatsForYou: z.array(seatSchema),
  charterVersion: z.number().int(),
  charterSince: instantSchema,
  governs: governedCountsSchema,
  findings: findingCountsSchema,
});
/** @public */
export type OutcomeSummary = z.infer<typeof outcomeSummarySchema>;

/** One control in a list. @public */
export const controlSummarySchema = definitionSchema.extend({
  intent: z.string(),
  domain: controlDomainSchema,
  owner: partyViewSchema.optional(),
  process: controlSpecSchema.shape.process,
  outcomes: z.array(z.string()),
  duties: z.array(
    z.object({
      duty: dutySchema,
      holder: partyViewSchema,
      /** Refs of systems; everything in the scope of its outcomes when left out. */
      systems: z.array(z.string()).optional(),
    }),
  ),
  evidence: controlSpecSchema.shape.evidence.unwrap(),
  frameworks: z.array(z.string()),
});
/** @public */
export type ControlSummary = z.infer<typeof controlSummarySchema>;

/** A control with everything that is needed to change it. @public */
export const controlDetailSchema = controlSummarySchema.extend({
  spec: controlSpecSchema,
  mayRevise: z.object({ allowed: z.boolean(), why: z.string().optional() }),
});
/** @public */
export type ControlDetail = z.infer<typeof controlDetailSchema>;

/** One system that an outcome governs; entities without a system are gathered in one tile. @public */
export const governedSystemSchema = z.object({
  /** Absent for entities that belong to no system. */
  ref: z.string().optional(),
  title: z.string(),
  ownerRef: z.string().optional(),
  entities: z.number().int(),
  flagged: z.number().int(),
  identities: z.number().int(),
  ownerless: z.number().int(),
  excepted: z.number().int(),
  /** Worst of its entities; null where none of them has identities. */
  flag: flagSchema.nullable(),
});
/** @public */
export type GovernedSystem = z.infer<typeof governedSystemSchema>;

/** One version of a charter. @public */
export const charterVersionSchema = z.object({
  version: z.number().int(),
  at: instantSchema,
  origin: z.enum(['git', 'portal']),
  /** Who changed it; in Git, the history of the file says so. */
  by: z.string().optional(),
  reason: z.string().optional(),
  hash: z.string(),
  previousHash: z.string().optional(),
  changes: z.array(
    z.object({
      field: z.string(),
      before: z.string().optional(),
      after: z.string().optional(),
    }),
  ),
});
/** @public */
export type CharterVersion = z.infer<typeof charterVersionSchema>;

/** What happened to seats: answers and delegations, newest first. @public */
export const seatEventSchema = z.object({
  /** A delegation is revoked by the id of its event. */
  id: z.string().optional(),
  at: instantSchema,
  seat: seatSchema,
  what: z.enum(['accept', 'decline', 'delegate', 'revoke-delegation']),
  by: z.string(),
  /** The holder it was about. */
  holder: z.string(),
  to: z.string().optional(),
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  reason: z.string().optional(),
});
/** @public */
export type SeatEvent = z.infer<typeof seatEventSchema>;

const allowed = z.object({ allowed: z.boolean(), why: z.string().optional() });

/** Everything about one outcome. @public */
export const outcomeDetailSchema = outcomeSummarySchema.extend({
  spec: outcomeSpecSchema,
  riskTolerance: z.string().optional(),
  rights: z.array(decisionRightSchema.extend({ standing: powerSchema })),
  commitments: z.array(commitmentSchema),
  controls: z.array(controlSummarySchema),
  systems: z.array(governedSystemSchema),
  /** How many more systems there are; those with most trouble come first. */
  moreSystems: z.number().int().optional(),
  charters: z.array(charterVersionSchema),
  seatEvents: z.array(seatEventSchema),
  /** Why it cannot be active, in words; empty for one that can. */
  problems: z.array(z.object({ path: z.string(), message: z.string() })),
  /** What is wrong first, the worst at the top; then what nobody can tell. */
  verdicts: z.array(outcomeVerdictSchema),
  exceptions: exceptionsOfOutcomeSchema,
  /** What the caller may do, and why not. */
  may: z.object({
    revise: allowed,
    withdraw: allowed,
    /** Seats that the caller holds, or acts for, and may answer or delegate. */
    seats: z.array(
      z.object({
        seat: seatSchema,
        holder: z.string(),
        answer: allowed,
        delegate: allowed,
      }),
    ),
  }),
});
/** @public */
export type OutcomeDetail = z.infer<typeof outcomeDetailSchema>;

/** @public */
export const outcomeListQuerySchema = z
  .object({
    /** Words that must occur in the title, the name or the statement. */
    q: z.string().max(200).optional(),
    /** Outcomes that govern this entity, or anything that belongs to it. */
    entity: z.string().min(3).max(512).optional(),
    /** `me`: outcomes in which the caller or one of their groups has a seat. */
    seat: z.enum(['me']).optional(),
    /** Outcomes in which this user or group has a seat. */
    holder: z.string().min(3).max(512).optional(),
    status: outcomeStatusSchema.optional(),
    /** Outcomes of which this rule says `verdict`. */
    rule: z.string().min(1).max(100).optional(),
    /** Goes with `rule`; that it fails when left out. */
    verdict: verdictResultSchema.optional(),
    /** An exception in effect permits `rule`, or any rule where none is named, to fail. */
    excepted: z.enum(['true', 'false']).optional(),
    /** Also drafts, retired and withdrawn ones. */
    all: z.enum(['true', 'false']).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().max(600).optional(),
  })
  .strict();
/** @public */
export type OutcomeListQuery = z.input<typeof outcomeListQuerySchema>;

/** @public */
export const outcomePageSchema = z.object({
  items: z.array(outcomeSummarySchema),
  nextCursor: z.string().optional(),
  totalCount: z.number().int(),
  mayDeclare: z.boolean(),
});
/** @public */
export type OutcomePage = z.infer<typeof outcomePageSchema>;
