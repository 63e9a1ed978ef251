import { z } from 'zod';
import {
  identitySortSchema,
  type IdentitySort,
} from 'backstage-plugin-accountability-common';
import { decodeCursor, foreignCursor, isRowId } from '../db';

// Sorted by a rank; everything else is sorted by a text.
const BY_RANK = /^-?(privilege|findings)$/;
// Not everything has an owner, or a last use that a source tells, or was judged yet.
const MAY_LACK = /^-?(owner|lastUsedAt|findings)$/;

const cursorSchema = z
  .object({
    sort: identitySortSchema,
    direction: z.enum(['next', 'prev']),
    value: z.union([
      // PostgreSQL holds no NUL character.
      z.string().refine(text => !text.includes('\0')),
      z.number().int().min(0).max(100),
      z.null(),
    ]),
    id: z.number().refine(isRowId),
  })
  .strict()
  .refine(({ sort, value }) =>
    value === null
      ? MAY_LACK.test(sort)
      : BY_RANK.test(sort) === (typeof value === 'number'),
  );

/** A place in a sorted list: the row after (or before) which to go on. */
export type Cursor = z.infer<typeof cursorSchema>;

/** @throws InputError when the text is not a cursor of this sort order. */
export function decodePlace(text: string, sort: IdentitySort): Cursor {
  const cursor = decodeCursor(text, cursorSchema);
  if (cursor.sort === sort) return cursor;
  throw foreignCursor();
}
