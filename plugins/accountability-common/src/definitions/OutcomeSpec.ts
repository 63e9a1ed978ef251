import { z } from 'zod';
import { seatSchema } from '../outcomes/seats';
import { severitySchema } from '../rules';
import { frameworksSchema } from './frameworks';
import { definitionLifecycleSchema } from './kinds';
import { scopeSchema } from './scope';
import {
  daySchema,
  linkSchema,
  partySchema,
  refSchema,
  stretchSchema,
  text,
} from './texts';

/** Who carries the result: security itself, the product, or a third party with procurement beside it. @public */
export const operatingModelSchema = z.enum([
  'centralised',
  'product-led',
  'third-party',
]);
/** @public */
export type OperatingModel = z.infer<typeof operatingModelSchema>;

/** How the goal fails when nobody owns the process behind it. @public */
export const failureModeSchema = z.enum([
  'offboarding',
  'rotation',
  'revocation',
  'excess-privilege',
  'visibility',
  'third-party-access',
]);
/** @public */
export type FailureMode = z.infer<typeof failureModeSchema>;

/** How often something is held or collected. @public */
export const cadenceSchema = z.enum([
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
]);
/** @public */
export type Cadence = z.infer<typeof cadenceSchema>;

const number = z.number().min(-1e12).max(1e12);

/** What is measured, from where to where, by when. @public */
export const outcomeMeasureSchema = z.strictObject({
  /** Id of a built-in measure or of one that is pushed. */
  id: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      'write the id of a measure: lower case letters, digits and hyphens, such as ownerless-identities',
    ),
  unit: text(40).optional(),
  /** Which way is better. */
  direction: z.enum(['decrease', 'increase']),
  baseline: number.optional(),
  target: number.optional(),
  targetDate: daySchema.optional(),
  /** From which value on the outcome is at risk, or breached. */
  thresholds: z
    .strictObject({ atRisk: number.optional(), breached: number.optional() })
    .optional(),
  /** How long the value must be beyond the threshold before that counts as a breach. */
  breachWindow: stretchSchema.optional(),
  /** How often it is collected; an older sample is stale. */
  collection: cadenceSchema.optional(),
});
/** @public */
export type OutcomeMeasure = z.infer<typeof outcomeMeasureSchema>;

/** Who sits in a seat, and since when. @public */
export const seatHolderSchema = z.strictObject({
  holder: partySchema,
  /** Shares the outcome with the accountable executive, as procurement does for third parties. */
  coOwner: z.boolean().default(false),
  from: daySchema.optional(),
  until: daySchema.optional(),
});
/** @public */
export type SeatHolder = z.infer<typeof seatHolderSchema>;

const oneHolder = z.union([
  partySchema.transform((holder): SeatHolder => ({ holder, coOwner: false })),
  seatHolderSchema,
]);
const holders = z.union([
  oneHolder.transform(holder => [holder]),
  z.array(oneHolder).max(20),
]);

/** What a seat may decide or enforce, with proof. Without one, accountability is theatre. @public */
export const decisionRightSchema = z.strictObject({
  seat: seatSchema,
  verb: z.enum([
    'set-risk-tolerance',
    'set-control-intent',
    'approve-exception',
    'revoke-credential',
    'block-release',
    'allocate-budget',
    'enforce-contract',
    'approve-vendor',
    'validate-clause',
  ]),
  lever: z.enum(['budget', 'access', 'change', 'contract']),
  /** For `approve-exception`: up to which severity. */
  upTo: severitySchema.optional(),
  /** For `approve-exception`: for at most so many days from its beginning to its end. */
  forDays: z.number().int().min(1).max(3_650).optional(),
  /** Entities it reaches; everything in the scope of the outcome when left out. */
  scope: z
    .array(
      refSchema(['component', 'api', 'resource', 'system', 'domain', 'group']),
    )
    .max(200)
    .optional(),
  proof: z
    .strictObject({
      kind: z.enum(['policy', 'delegation-letter', 'permission', 'contract']),
      title: text(200).optional(),
      link: linkSchema.optional(),
    })
    .optional(),
  verifiedBy: partySchema.optional(),
  verifiedOn: daySchema.optional(),
  expiresOn: daySchema.optional(),
});
/** @public */
export type DecisionRight = z.infer<typeof decisionRightSchema>;

/** Resources that finance backs. @public */
export const commitmentSchema = z.strictObject({
  what: text(500),
  people: z.number().min(0).max(100_000).optional(),
  money: z
    .strictObject({
      amount: z.number().min(0).max(1e12),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'write an ISO 4217 code such as EUR'),
    })
    .optional(),
  from: daySchema.optional(),
  until: daySchema.optional(),
  backedBy: partySchema.optional(),
});
/** @public */
export type Commitment = z.infer<typeof commitmentSchema>;

/** Who hears of a breach that nobody has dealt with, and after how long. @public */
export const escalationStepSchema = z.strictObject({
  after: stretchSchema,
  /** Whoever sits there. */
  to: seatSchema,
});
/** @public */
export type EscalationStep = z.infer<typeof escalationStepSchema>;

/** What the portal itself enforces as long as an outcome is breached. @public */
export const whileBreachedSchema = z.strictObject({
  /** New and renewed exceptions that its seats decide: the accountable executive approves each. */
  exceptions: z.enum(['executive-approves']).optional(),
});
/** @public */
export type WhileBreached = z.infer<typeof whileBreachedSchema>;

/** What carries the failure mode: a process, never the tool that detects it. @public */
export const owningProcessSchema = z.strictObject({
  name: text(200),
  /** An entity of the catalog, where the process is one. */
  ref: refSchema([
    'component',
    'api',
    'resource',
    'system',
    'domain',
    'group',
  ]).optional(),
  link: linkSchema.optional(),
});

/** `spec` of `kind: Outcome`. Everything is optional that a draft may still lack. @public */
export const outcomeSpecSchema = z.strictObject({
  lifecycle: definitionLifecycleSchema.default('draft'),
  /** What shall hold, in one sentence. */
  statement: text(1_000),
  model: operatingModelSchema,
  measure: outcomeMeasureSchema,
  /** How much of it the mission can live with. */
  riskTolerance: text(1_000).optional(),
  failureModes: z.array(failureModeSchema).max(10).default([]),
  owningProcess: owningProcessSchema.optional(),
  seats: z.partialRecord(seatSchema, holders).default({}),
  decisionRights: z.array(decisionRightSchema).max(100).default([]),
  commitments: z.array(commitmentSchema).max(50).default([]),
  review: z.strictObject({ cadence: cadenceSchema }).optional(),
  /** What comes into force when the outcome is breached. */
  consequence: text(1_000).optional(),
  /** What of it the portal enforces. */
  whileBreached: whileBreachedSchema.optional(),
  /** How a breach travels upwards, step by step. */
  escalation: z.array(escalationStepSchema).max(10).optional(),
  /** When the policy behind it is looked at again. */
  revisitOn: daySchema.optional(),
  /** Which catalog entities it governs: a filter predicate over what they are. All when left out. */
  scope: scopeSchema.optional(),
  frameworks: frameworksSchema.default([]),
});
/** @public */
export type OutcomeSpec = z.infer<typeof outcomeSpecSchema>;
/** As people write it: seats may be a ref, a holder or a list. @public */
export type OutcomeSpecInput = z.input<typeof outcomeSpecSchema>;
