import {
  exceptionStepSchema,
  exceptionTermsSchema,
} from 'backstage-plugin-accountability-common';
import { parse } from 'yaml';
import { z } from 'zod';

const { shape } = exceptionTermsSchema;
const reference = z.string().min(1);
const inDays = z.number().min(0).max(3_650);

const storySchema = z.strictObject({
  /** Who asks. */
  by: z.string(),
  terms: z.strictObject({
    kind: shape.kind,
    title: shape.title,
    rules: z.array(z.string()).min(1),
    /** References of identities, such as `kubernetes:prod/data/batch`. */
    identities: z.array(reference).min(1),
    decidedBy: shape.decidedBy,
    reason: shape.reason,
    treatment: shape.treatment,
    residual: shape.residual,
    compensatingControls: shape.compensatingControls,
    plan: shape.plan,
    evidence: shape.evidence,
    concerns: shape.concerns,
    vendor: shape.vendor,
    /** Both from when it is told. */
    beginsInDays: inDays.optional(),
    expiresInDays: inDays,
    milestones: z
      .array(
        z.strictObject({
          text: z.string(),
          dueInDays: inDays,
          done: z.boolean().default(false),
        }),
      )
      .default([]),
  }),
  steps: z
    .array(
      z.union([
        z.strictObject({
          by: z.string(),
          action: exceptionStepSchema.shape.action,
          seat: exceptionStepSchema.shape.seat,
          reason: z.string().optional(),
          evidence: z.string().optional(),
        }),
        z.strictObject({
          by: z.string(),
          action: z.literal('renew'),
          expiresInDays: inDays,
          reason: z.string(),
          progress: z.string(),
          evidence: z.string(),
        }),
      ]),
    )
    .default([]),
});

/** One exception of the company, and what its people do with it. */
export type Story = z.infer<typeof storySchema>;

/** @throws ZodError when the text is not a list of stories. */
export function readStories(text: string): Story[] {
  return z.array(storySchema).parse(parse(text));
}
