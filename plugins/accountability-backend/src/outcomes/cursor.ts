import { InputError } from '@backstage/errors';
import { z } from 'zod';

const part = z
  .string()
  .max(512)
  // PostgreSQL holds no NUL character.
  .refine(text => !text.includes('\0'));
const cursorSchema = z.object({ title: part, ref: part }).strict();

/** A place in the list of outcomes: the one after which to go on. */
export type OutcomeCursor = z.infer<typeof cursorSchema>;

export function encodeCursor({ title, ref }: OutcomeCursor): string {
  return Buffer.from(JSON.stringify({ title, ref })).toString('base64url');
}

/** @throws InputError when the text is not a cursor of this list. */
export function decodeCursor(text: string): OutcomeCursor {
  try {
    return cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString()),
    );
  } catch {
    throw new InputError(
      'The cursor does not belong to this list; leave it out to start from the first page',
    );
  }
}
