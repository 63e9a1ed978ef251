import type { Knex } from 'knex';
import { DatabaseDefinitionStore } from '../definitions';
import { OWNABLE_KINDS, type PageObserver } from '../directory';
import { DatabaseScopeStore } from './DatabaseScopeStore';
import { Scopes } from './Scopes';

/**
 * Looks at the pages of one reading of the catalog and keeps which outcomes govern
 * each entity. Drafts and retired outcomes are kept too, so that it shows what they
 * would govern; what was withdrawn governs nothing.
 */
export async function observeScopes(knex: Knex): Promise<PageObserver> {
  const declared = await new DatabaseDefinitionStore(knex).list('Outcome');
  const scopes = new Scopes(
    declared.flatMap(outcome =>
      outcome.kind === 'Outcome' && !outcome.withdrawnAt ? [outcome] : [],
    ),
  );
  const store = new DatabaseScopeStore(knex);
  return async entities => {
    const governed = [...entities].filter(([ref]) => isOwnable(ref));
    await store.replace(
      new Map(
        governed.map(([ref, entity]) => [ref, scopes.outcomesOf(entity)]),
      ),
    );
  };
}

function isOwnable(ref: string): boolean {
  return OWNABLE_KINDS.includes(ref.split(':', 1)[0]);
}
