import {
  credentialRecordSchema,
  identityRecordSchema,
  observedInstantSchema,
} from 'backstage-plugin-accountability-common';
import { z } from 'zod';

const time = z
  .union([observedInstantSchema, z.string(), z.number(), z.null()])
  .optional()
  .describe(
    'An instant (2026-11-23T12:00:00Z), a date, never, not-supported, not-reported, out-of-window 90d, or the full form.',
  );

const { provider, scope } = identityRecordSchema.shape;

/** One identity as a file may write it: like a record, with short times and defaults. */
const identityInFile = identityRecordSchema
  .extend({
    provider: provider.optional(),
    scope: scope.optional(),
    createdAt: time,
    lastUsedAt: time,
    credentials: z
      .array(
        credentialRecordSchema.extend({
          createdAt: time,
          rotatedAt: time,
          expiresAt: time,
          lastUsedAt: time,
        }),
      )
      .max(1000)
      .optional(),
  })
  .meta({ id: 'identity' });

/** A document of a file: a list, `identities:`, or one identity. */
const identityFile = z.union([
  z.array(identityInFile),
  z
    .object({
      $schema: z.string().optional(),
      identities: z.array(identityInFile),
    })
    .strict(),
  identityInFile,
]);

/** The JSON Schema (draft 2020-12) of JSON and YAML in the normalised format. */
export function identityFileSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(identityFile, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) {
        jsonSchema.patternProperties = { '^[xX]-': {} };
      }
    },
  });
  return {
    $schema,
    title: 'Normalised format of Accountability for Backstage',
    description:
      'Non-human identities as a file may list them. See docs/normalised-format.md.',
    ...schema,
  };
}
