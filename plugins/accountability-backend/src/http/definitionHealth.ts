import type { Config } from '@backstage/config';
import type { HealthItem } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabaseReadingStore, refusedKinds } from '../definitions';

/** Whether outcomes and controls come through from Git, and what keeps them away. */
export async function definitionHealth(options: {
  knex: Knex;
  config: Config;
}): Promise<HealthItem[]> {
  return [await readingHealth(options.knex), ...refusalHealth(options.config)];
}

async function readingHealth(knex: Knex): Promise<HealthItem> {
  const { failure, held, lastCompleteAt, problems } =
    await new DatabaseReadingStore(knex).status();
  const item = { id: 'definitions', title: 'Outcomes and controls in Git' };
  if (failure) {
    return {
      ...item,
      level: 'error',
      detail: `They could not be read from the catalog, and stay as they were: ${failure.message}`,
      since: failure.at,
      remedy:
        'Check that the catalog backend answers; the next reading repairs it.',
    };
  }
  if (held) {
    return {
      ...item,
      level: 'warning',
      detail: `Nothing is withdrawn, because ${held.reason}`,
      since: held.since,
      remedy:
        'Check the locations of your catalog. If the loss is real, wait for accountability.directory.holdFor or raise accountability.directory.maxVanishShare.',
    };
  }
  const [first] = problems;
  if (first) {
    return {
      ...item,
      level: 'warning',
      detail: `${problems.length} cannot be read, first ${first.ref}: ${first.message}`,
      since: lastCompleteAt,
      remedy:
        'Mend the files. Until then, what was read of them before stays in force.',
    };
  }
  return {
    ...item,
    level: 'ok',
    detail: lastCompleteAt
      ? 'Read completely from the catalog'
      : 'The catalog has not been read yet',
    since: lastCompleteAt,
  };
}

function refusalHealth(config: Config): HealthItem[] {
  const kinds = refusedKinds(config);
  if (kinds.length === 0) return [];
  return [
    {
      id: 'catalog-rules',
      title: 'Rules of the catalog',
      level: 'warning',
      detail: `The catalog allows no ${kinds.join(
        ' and no ',
      )} in files, and refuses the whole file that holds one`,
      remedy: `To declare them in Git, add '- allow: [${kinds.join(
        ', ',
      )}]' to catalog.rules. What is declared in the portal needs no rule.`,
    },
  ];
}
