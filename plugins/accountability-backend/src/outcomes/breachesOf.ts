import type { Knex } from 'knex';
import type { Breach } from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore } from '../definitions';
import { DatabaseOutcomeStore } from './DatabaseOutcomeStore';

/**
 * Outcomes that are breached and whose charter says that meanwhile the accountable
 * executive approves every exception (governance E7), by ref.
 */
export async function breachesOf(
  tx: Knex,
  refs: readonly string[],
): Promise<Map<string, Breach>> {
  const states = await new DatabaseOutcomeStore(tx).get(refs);
  const breached = [...states.values()].filter(
    ({ status }) => status === 'breached',
  );
  const definitions = await new DatabaseDefinitionStore(tx).get(
    breached.map(({ ref }) => ref),
  );
  return new Map(
    breached.flatMap(({ ref, title, breachedSince }): [string, Breach][] => {
      const found = definitions.get(ref);
      const enforced =
        found?.kind === 'Outcome' ? found.spec.whileBreached : undefined;
      return enforced?.exceptions === 'executive-approves'
        ? [[ref, { outcome: ref, title, since: breachedSince }]]
        : [];
    }),
  );
}
