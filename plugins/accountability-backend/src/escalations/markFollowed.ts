import type { Knex } from 'knex';
import { mark } from '../db';
import { DEADLINE_STAGE, ROTATION_STAGE } from '../time';

/** Has what is due of these subjects looked at again. */
export async function markFollowed(
  tx: Knex,
  subjects: readonly string[],
): Promise<void> {
  const isIdentity = (subject: string) => subject.startsWith('identity:');
  await mark(
    tx,
    DEADLINE_STAGE,
    subjects.filter(subject => !isIdentity(subject)),
  );
  await mark(tx, ROTATION_STAGE, subjects.filter(isIdentity));
}
