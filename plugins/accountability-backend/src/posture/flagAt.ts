import type { Flag } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { toInstant } from '../time';

/**
 * The flag of a row of `posture_entities` at `now`: one that an exception softened
 * is back on the second on which that ends, whether it was counted anew or not.
 */
export function flagAt(
  knex: Knex,
  { alias, now }: { alias: string; now: Date },
): Knex.Raw {
  return knex.raw(
    `case when ${alias}.excepted_until <= ? then 'true' else ${alias}.flag end`,
    [toInstant(now)],
  );
}

/** The same of a row that was read: what it shows at `now`, and until when it is softened. */
export function flagOf(
  row: { flag: Flag | null; excepted_until: string | null },
  now: Date,
): { flag: Flag | null; exceptedUntil?: string } {
  const { flag, excepted_until: until } = row;
  if (until === null) return { flag };
  return until <= toInstant(now)
    ? { flag: 'true' }
    : { flag, exceptedUntil: until };
}
