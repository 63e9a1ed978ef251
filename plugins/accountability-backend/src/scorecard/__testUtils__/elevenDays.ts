import type { Knex } from 'knex';
import { migrationsDirectory } from '../../db';
import { DatabaseStandingStore } from '../DatabaseStandingStore';
import { rollUpDays } from '../rollUpDays';
import { ScorecardReader } from '../ScorecardReader';
import type { Standing } from '../Standing';

/** Ref of a group. */
export const group = (name: string) => `group:default/${name}`;
/** Two squads below a tribe below the top, and one that is on its own. */
const TREE: Record<string, string[]> = {
  top: ['tribe', 'red', 'blue'],
  tribe: ['red', 'blue'],
  ...{ red: [], blue: [], lone: [] },
};
/** Noon of a day, or another hour. */
export const at = (day: string, hour = 12) =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);

/** An identity that a group answers for, or did. */
const of = (identityId: number, name: string, owned: boolean): Standing => ({
  identityId,
  cohort: {
    ...(owned
      ? { state: 'owned' as const }
      : { state: 'ownerless' as const, reason: 'owner-left' as const }),
    ...{ ownerRef: group(name), privilege: 2, environment: 'production' },
    entityRefs: [],
  },
  verdicts: { rules: ['owner'], letters: owned ? 'p' : 'f' },
});

/** The groups, with nothing counted yet. */
export async function anOrganisation(knex: Knex, today: string) {
  await knex.migrate.latest({ directory: migrationsDirectory() });
  await knex('directory_entities').insert(
    Object.keys(TREE).map(name => ({
      ...{ ref: group(name), kind: 'group', name, namespace: 'default' },
      ...{ active: false, hash: '', data: '{}' },
    })),
  );
  await knex('directory_group_closure').insert(
    Object.entries(TREE).flatMap(([above, below]) => [
      { ancestor_ref: group(above), descendant_ref: group(above), depth: 0 },
      ...below.map(name => ({
        ancestor_ref: group(above),
        descendant_ref: group(name),
        depth: TREE[above].some(one => TREE[one].includes(name)) ? 2 : 1,
      })),
    ]),
  );
  const record = (day: string, standings: Standing[]) =>
    knex.transaction(tx =>
      new DatabaseStandingStore(tx).record({ standings, gone: [] }, at(day)),
    );
  const clock = { now: () => at(today) };
  return {
    record,
    reader: new ScorecardReader({ knex, clock }),
    rollUp: () => rollUpDays({ knex, clock }),
  };
}

/** Counted from the first to the tenth; today is the eleventh. */
export async function elevenDays(knex: Knex) {
  const made = await anOrganisation(knex, '2026-11-11');
  await made.record('2026-11-01', [
    ...[of(1, 'red', true), of(2, 'red', true), of(3, 'blue', false)],
    ...[of(4, 'lone', true), of(5, 'lone', true), of(6, 'lone', true)],
  ]);
  await made.record('2026-11-05', [of(1, 'red', false), of(3, 'blue', true)]);
  await made.record('2026-11-08', [of(2, 'red', false), of(7, 'tribe', false)]);
  await made.rollUp();
  await made.record('2026-11-11', [of(4, 'lone', false)]);
  return made;
}

/** The first page by group. */
export const page = { by: 'group', period: 91, limit: 25 } as const;
