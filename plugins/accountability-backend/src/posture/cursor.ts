import { InputError } from '@backstage/errors';
import { z } from 'zod';
import {
  identitySortSchema,
  type IdentitySort,
} from 'backstage-plugin-accountability-common';
import { isRowId } from '../db';

// Sorted by a rank; everything else is sorted by a text.
const BY_RANK = /^-?(privilege|findings)$/;

const cursorSchema = z
  .object({
    sort: identitySortSchema,
    direction: z.enum(['next', 'prev']),
    value: z.union([
      // PostgreSQL holds no NUL character.
      z.string().refine(text => !text.includes('\0')),
      z.number().int().min(0).max(100),
    ]),
    id: z.number().refine(isRowId),
  })
  .strict()
  .refine(
    ({ sort, value }) => BY_RANK.test(sort) === (typeof value === 'number'),
  );

/** A place in a sorted list: the row after (or before) which to go on. */
export type Cursor = z.infer<typeof cursorSchema>;

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws InputError when the text is not a cursor of this sort order. */
export function decodeCursor(text: string, sort: IdentitySort): Cursor {
  try {
    const cursor = cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString()),
    );
    if (cursor.sort === sort) return cursor;
  } catch {
    // Falls through to the one message that helps.
  }
  throw new InputError(
    'The cursor does not belong to this list; leave it out to start from the first page',
  );
}
