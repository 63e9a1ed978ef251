import { samplesPushSchema } from 'backstage-plugin-accountability-common';
import { parse } from 'yaml';
import { z } from 'zod';

const numbersSchema = z.array(
  z.strictObject({
    measure: z.string(),
    unit: samplesPushSchema.shape.unit,
    samples: samplesPushSchema.shape.samples,
  }),
);

/** Numbers of one measure, as a pipeline of the company would push them. */
export type DemoNumbers = z.infer<typeof numbersSchema>[number];

/** @throws ZodError when the text is not a list of numbers. */
export function readNumbers(text: string): DemoNumbers[] {
  return numbersSchema.parse(parse(text));
}
