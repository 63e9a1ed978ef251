import { parse } from 'yaml';
import { z } from 'zod';
import { answersSchema } from '../seats/readAnswers';

/** Part of something in a file, by which it is found. */
const partSchema = z.record(z.string(), z.unknown());
const daysAgo = z.int().min(0).max(366);

/** What a file said before something happened. */
const beforeSchema = z
  .strictObject({
    /** Within the folder of the company. */
    file: z.string().min(1),
    /** What it is about, if it is not about the whole file. */
    item: partSchema.optional(),
    /** It was not there. */
    absent: z.literal(true).optional(),
    /** It was otherwise: replaces what is named, and removes what is null. */
    was: partSchema.optional(),
    /** Something stood beside it that is gone by now. */
    also: partSchema.optional(),
  })
  .refine(
    ({ item, absent, was, also }) =>
      [absent, was, also].filter(Boolean).length === 1 && (item || absent),
    'says either `absent`, or `was` or `also` of an `item`',
  );

const pastSchema = z.strictObject({
  /** On which day it begins. */
  begins: daysAgo,
  /** From when on every day is lived; before, one day a week. */
  daily: daysAgo,
  events: z.array(
    z.strictObject({
      daysAgo,
      /** What happened on that day, for whoever reads the file. */
      what: z.string().min(1),
      before: z.array(beforeSchema).min(1),
    }),
  ),
  /** Who accepted which seats, and when. */
  answers: z.array(answersSchema.extend({ daysAgo })),
});

/** What happened to a company, told backwards from what its files say today. */
export type Past = z.infer<typeof pastSchema>;

/** What a file said before something happened. */
export type Before = z.infer<typeof beforeSchema>;

/** @throws ZodError when the text is not a past. */
export function readPast(text: string): Past {
  return pastSchema.parse(parse(text));
}
