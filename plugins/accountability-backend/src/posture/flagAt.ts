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
