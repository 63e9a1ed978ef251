import type { Knex } from 'knex';
import { isRowId } from '../db';
import { applyVisibility, type Visibility } from '../posture';

/** More than anybody types; each of them is looked for in several places. */
const MOST_WORDS = 10;

/**
 * Every word has to occur: in the title, as the number, in the name of whoever asked or
 * of whoever sees to the plan, as the catalog and their ref write it, in an identity that
 * it is about and that is theirs to see, as a rule, or in the reference of another register.
 */
export function applyWords(
  query: Knex.QueryBuilder,
  text: string,
  { knex, visibility }: { knex: Knex; visibility: Visibility },
): void {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const word of words.slice(0, MOST_WORDS)) {
    query.where(any => {
      any.whereRaw(`e.search_text like ? escape '\\'`, [containing(word)]);
      const number = Number(word.replace(/^#/, ''));
      if (isRowId(number)) any.orWhere('e.id', number);
      for (const column of ['e.requester', 'e.owner']) {
        any
          .orWhere(column, word)
          // Kind and namespace are the same for nearly everybody.
          .orWhereRaw(`?? like ? escape '\\'`, [
            column,
            `%/${containing(word)}`,
          ])
          .orWhereIn(column, named(word, knex));
      }
      const subjects = knex('exceptions_subjects as q')
        .join('inventory_identities as i', 'i.id', 'q.identity_id')
        .select('q.exception_id')
        .whereRaw('q.exception_id = e.id')
        .where(name =>
          name
            .whereRaw(`i.search_text like ? escape '\\'`, [containing(word)])
            .orWhereRaw(`i.reference like ? escape '\\'`, [containing(word)]),
        );
      applyVisibility(subjects, visibility, knex);
      any.orWhereExists(subjects);
      any.orWhereIn(
        'e.id',
        knex('exceptions_subjects')
          .select('exception_id')
          .whereRaw('lower(rule_id) = ?', [word]),
      );
      any.orWhereIn(
        'e.id',
        knex('exceptions_imports')
          .select('exception_id')
          .whereRaw(`lower(??) like ? escape '\\'`, [
            'key',
            `ref:${containing(word)}`,
          ]),
      );
    });
  }
}

/** Users and groups whose title has a word in it. */
function named(word: string, knex: Knex): Knex.QueryBuilder {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return knex('directory_entities as d')
    .select('d.ref')
    .whereIn('d.kind', ['user', 'group'])
    .where(any =>
      any
        .whereRaw(`lower(d.title) like ? escape '\\'`, [containing(word)])
        // SQLite makes no letter small but those of English.
        .orWhereRaw(`d.title like ? escape '\\'`, [containing(capital)]),
    );
}

/** Anything with a word in it; what it has of wildcards stands for itself. */
function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, match => `\\${match}`)}%`;
}
