import { z } from 'zod';

/** A text of one line or several, without blank ends, at most `max` characters. */
export function text(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'write something here, or leave it out')
    .max(max, `write at most ${max} characters`)
    .refine(value => !value.includes('\0'), 'holds a NUL character');
}

/** A calendar day, `YYYY-MM-DD`. @public */
export const daySchema = z.iso.date('write a day as YYYY-MM-DD');

/** An address that people can open. */
export const linkSchema = z
  .url({ protocol: /^https?$/, message: 'write an http or https address' })
  .max(2000);

const REF = /^([a-z]+:)([a-z0-9._-]+\/)?[a-z0-9._-]+$/i;

/** An entity ref with its kind: `user:default/dana.fox`, or `user:dana.fox` in the default namespace. */
export function refSchema(kinds: readonly string[]) {
  const examples = kinds.map(kind => `${kind}:default/name`).join(' or ');
  return z
    .string()
    .max(512)
    .regex(REF, `write an entity ref with its kind, such as ${examples}`)
    .transform(ref => {
      const [kind, rest] = ref.toLowerCase().split(':');
      return `${kind}:${rest.includes('/') ? rest : `default/${rest}`}`;
    })
    .refine(
      ref => kinds.includes(ref.split(':')[0]),
      `name a ${kinds.join(' or ')}, such as ${examples}`,
    );
}

/** A user or a group of the catalog. */
export const partySchema = refSchema(['user', 'group']);

/** A stretch of time in whole units, such as `{ days: 14 }`. @public */
export const stretchSchema = z
  .strictObject({
    hours: z.number().int().min(1).max(87_600).optional(),
    days: z.number().int().min(1).max(3_650).optional(),
    weeks: z.number().int().min(1).max(520).optional(),
    months: z.number().int().min(1).max(120).optional(),
    years: z.number().int().min(1).max(10).optional(),
  })
  .refine(
    stretch => Object.values(stretch).some(value => value !== undefined),
    'write at least one of hours, days, weeks, months, years',
  );
/** @public */
export type Stretch = z.infer<typeof stretchSchema>;
