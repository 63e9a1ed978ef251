import { z } from 'zod';
import { DOMAIN_SEATS } from '../outcomes/seats';
import { frameworksSchema } from './frameworks';
import { definitionLifecycleSchema } from './kinds';
import { owningProcessSchema } from './OutcomeSpec';
import { partySchema, refSchema, stretchSchema, text } from './texts';

/** What somebody must be able to do for a system. @public */
export const dutySchema = z.enum([
  'revoke',
  'rotate',
  'offboard',
  'approve-exceptions',
  'produce-evidence',
]);
/** @public */
export type Duty = z.infer<typeof dutySchema>;

/** @public */
export const controlDomainSchema = z.enum(DOMAIN_SEATS);
/** @public */
export type ControlDomain = z.infer<typeof controlDomainSchema>;

/** Who holds a duty, for which systems. @public */
export const controlDutySchema = z.strictObject({
  duty: dutySchema,
  holder: partySchema,
  /** Systems it covers; every system in the scope of its outcomes when left out. */
  systems: z
    .array(refSchema(['system', 'component']))
    .max(500)
    .optional(),
});
/** @public */
export type ControlDuty = z.infer<typeof controlDutySchema>;

/** What must be shown, how fresh, by whom. @public */
export const evidenceRequirementSchema = z.strictObject({
  kind: z.enum([
    'log',
    'rotation-record',
    'access-review',
    'attestation',
    'other',
  ]),
  what: text(300).optional(),
  producer: partySchema.optional(),
  maxAge: stretchSchema.optional(),
});
/** @public */
export type EvidenceRequirement = z.infer<typeof evidenceRequirementSchema>;

/** `spec` of `kind: Control`: how an outcome is carried out. @public */
export const controlSpecSchema = z.strictObject({
  lifecycle: definitionLifecycleSchema.default('draft'),
  /** What shall be achieved; set by security. */
  intent: text(1_000),
  domain: controlDomainSchema,
  owner: partySchema.optional(),
  process: owningProcessSchema.optional(),
  /** Outcomes that it carries out. */
  outcomes: z
    .array(refSchema(['outcome']))
    .max(50)
    .default([]),
  duties: z.array(controlDutySchema).max(200).default([]),
  evidence: z.array(evidenceRequirementSchema).max(50).default([]),
  frameworks: frameworksSchema.default([]),
});
/** @public */
export type ControlSpec = z.infer<typeof controlSpecSchema>;
/** @public */
export type ControlSpecInput = z.input<typeof controlSpecSchema>;
