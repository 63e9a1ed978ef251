import { InputError } from '@backstage/errors';
import { z } from 'zod';
import type { MemberPlace } from './DatabaseMemberStore';

// PostgreSQL holds no NUL character.
const text = z
  .string()
  .max(512)
  .refine(value => !value.includes('\0'));
const placeSchema = z.object({ title: text, ref: text }).strict();

export function encodePlace({ title, ref }: MemberPlace): string {
  return Buffer.from(JSON.stringify({ title, ref })).toString('base64url');
}

/** @throws InputError when the text is not where a page of members ended. */
export function decodePlace(cursor: string): MemberPlace {
  try {
    return placeSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    );
  } catch {
    throw new InputError(
      'The cursor does not belong to this list; leave it out to start from the first page',
    );
  }
}
