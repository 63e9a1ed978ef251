import type { Knex } from 'knex';
import { mark } from '../db';
import type { Exception } from '../exceptions';
import { DEADLINE_STAGE } from '../time';

/** It, and the one that it renews, may ask something else now. */
export async function markDeadlines(
  tx: Knex,
  { id, parentId }: Pick<Exception, 'id' | 'parentId'>,
): Promise<void> {
  await mark(
    tx,
    DEADLINE_STAGE,
    [id, parentId].flatMap(of => (of ? `exception:${of}` : [])),
  );
}
