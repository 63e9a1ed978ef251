import { z } from 'zod';
import { linkSchema, partySchema, refSchema, text } from '../definitions/texts';
import { importedTermsSchema } from './imported';

/** What is permitted: not to follow a policy, to live with a risk, or to live with what a vendor does. @public */
export const exceptionKindSchema = z.enum([
  'policy-exception',
  'risk-acceptance',
  'vendor-exception',
]);
/** @public */
export type ExceptionKind = z.infer<typeof exceptionKindSchema>;

/** What is done about the risk while the exception lasts. @public */
export const treatmentSchema = z.enum([
  'accept',
  'mitigate',
  'transfer',
  'avoid',
]);
/** @public */
export type Treatment = z.infer<typeof treatmentSchema>;

/** What an exception touches besides security; each brings a seat to the table. @public */
export const exceptionConcernSchema = z.enum(['clause', 'cost', 'vendor']);
/** @public */
export type ExceptionConcern = z.infer<typeof exceptionConcernSchema>;

/** Most findings of one exception: its rules times its subjects. @public */
export const MAX_EXCEPTED_FINDINGS = 2_000;

/** Most subjects of one exception. @public */
export const MAX_EXCEPTION_SUBJECTS = 500;

/** An instant with its offset, as ISO 8601; kept in UTC. */
const zonedInstant = z.iso
  .datetime({
    offset: true,
    message:
      'write an instant with its offset from UTC, such as 2027-01-31T18:00:00+01:00',
  })
  .transform(instant => new Date(instant).toISOString());

const rating = z.number().int().min(1).max(5);

/** How likely it goes wrong while the exception lasts, and how bad that is: 1 very low … 5 very high. @public */
export const residualRiskSchema = z.strictObject({
  likelihood: rating,
  impact: rating,
});
/** @public */
export type ResidualRisk = z.infer<typeof residualRiskSchema>;

/** What keeps the risk down while the rule fails. @public */
export const compensatingControlSchema = z.strictObject({
  /** A control that is declared, where it is one. */
  ref: refSchema(['control']).optional(),
  /** What it does here. */
  text: text(500),
});
/** @public */
export type CompensatingControl = z.infer<typeof compensatingControlSchema>;

/** A step on the way to no exception at all. @public */
export const milestoneSchema = z.strictObject({
  text: text(300),
  dueOn: z.iso.date('write a day as YYYY-MM-DD'),
  done: z.boolean().default(false),
});
/** @public */
export type Milestone = z.infer<typeof milestoneSchema>;

const unique = (values: readonly string[]) =>
  new Set(values).size === values.length;

/**
 * What is asked for, and what an approval binds to: changed terms void it.
 * Severity, decision makers and limits follow from them and are never written by hand.
 *
 * @public
 */
export const exceptionTermsSchema = z
  .strictObject({
    kind: exceptionKindSchema.default('policy-exception'),
    title: text(200),
    /** Ids of the rules that may fail. */
    rules: z
      .array(z.string().min(1).max(100))
      .min(1, 'name the rule that may fail')
      .max(20)
      .refine(unique, 'name each rule once'),
    /** Ids of identities. */
    identities: z
      .array(
        z.string().regex(/^[1-9][0-9]{0,15}$/, 'name identities by their ids'),
      )
      .max(
        MAX_EXCEPTION_SUBJECTS,
        `an exception covers at most ${MAX_EXCEPTION_SUBJECTS} identities; ask for several`,
      )
      .refine(unique, 'name each identity once')
      .default([]),
    /** Outcomes, for what rules find about them. */
    outcomes: z
      .array(refSchema(['outcome']))
      .max(20)
      .refine(unique, 'name each outcome once')
      .default([]),
    /** The outcome whose seats decide; by those of the configuration when left out. */
    decidedBy: refSchema(['outcome']).optional(),
    /** Why the rule cannot be met now. */
    reason: text(4_000),
    treatment: treatmentSchema.default('mitigate'),
    residual: residualRiskSchema,
    compensatingControls: z
      .array(compensatingControlSchema)
      .max(20)
      .default([]),
    /** How it will be mended. */
    plan: text(4_000).optional(),
    milestones: z.array(milestoneSchema).max(50).default([]),
    concerns: z.array(exceptionConcernSchema).max(3).refine(unique).default([]),
    vendor: text(200).optional(),
    /** Who sees to the plan; the requester when left out. */
    owner: partySchema.optional(),
    evidence: z
      .array(z.strictObject({ title: text(200), link: linkSchema.optional() }))
      .max(20)
      .default([]),
    /** From when on; from the approval on when left out. */
    effectiveFrom: zonedInstant.optional(),
    /** When it ends, whatever happens. */
    expiresAt: zonedInstant,
    /** Of one that came from another register. Written by the import alone. */
    imported: importedTermsSchema.optional(),
  })
  .refine(
    ({ identities, outcomes }) => identities.length + outcomes.length > 0,
    { message: 'name at least one subject', path: ['identities'] },
  )
  .refine(
    ({ rules, identities, outcomes }) =>
      rules.length * (identities.length + outcomes.length) <=
      MAX_EXCEPTED_FINDINGS,
    {
      message: `an exception covers at most ${MAX_EXCEPTED_FINDINGS} findings; name fewer rules or subjects`,
      path: ['rules'],
    },
  )
  .refine(
    ({ effectiveFrom, expiresAt }) =>
      !effectiveFrom || effectiveFrom < expiresAt,
    { message: 'it must end after it begins', path: ['expiresAt'] },
  );
/** @public */
export type ExceptionTerms = z.infer<typeof exceptionTermsSchema>;
/** @public */
export type ExceptionTermsInput = z.input<typeof exceptionTermsSchema>;
