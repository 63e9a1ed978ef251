import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** A text of a cursor, as long as any that we sort by. PostgreSQL holds no NUL character. */
export const cursorText = z
  .string()
  .max(512)
  .refine(text => !text.includes('\0'));

/** A place in a list, as a text that callers hand back unread. */
export function encodeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws InputError when the text is not a place in a list of this shape. */
export function decodeCursor<T>(text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw foreignCursor();
  }
}

/** What to say of a cursor that is not of this list. */
export function foreignCursor(): InputError {
  return new InputError(
    'The cursor does not belong to this list; leave it out to start from the first page',
  );
}
