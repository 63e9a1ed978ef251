import { seatSchema } from 'backstage-plugin-accountability-common';
import { parse } from 'yaml';
import { z } from 'zod';

export const answersSchema = z.strictObject({
  outcome: z.string(),
  accepted: z.array(
    z.strictObject({
      seat: seatSchema,
      by: z.string(),
      /** The group whose seat it is, where it is not their own. */
      for: z.string().optional(),
    }),
  ),
});

/** The seats of one outcome that people of the company have accepted. */
export type Answers = z.infer<typeof answersSchema>;

/** @throws ZodError when the text is not a list of answers. */
export function readAnswers(text: string): Answers[] {
  return z.array(answersSchema).parse(parse(text));
}
