import type { Knex } from 'knex';
import { DatabaseEffectStore } from '../exceptions';
import { OWNERLESS_RULE } from './identityQuery';

/** Until when an effective exception permits that nobody answers for each identity. */
export async function exceptedUntil(
  knex: Knex,
  { ids, now }: { ids: readonly number[]; now: Date },
): Promise<Map<number, string>> {
  const effects = await new DatabaseEffectStore(knex).of(
    ids.map(id => `identity:${id}`),
    now,
  );
  return new Map(
    ids.flatMap(id => {
      const effect = effects.get(`identity:${id}`)?.get(OWNERLESS_RULE);
      return effect ? [[id, effect.until] as const] : [];
    }),
  );
}
