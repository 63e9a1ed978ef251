import type { Knex } from 'knex';
import { scorecardDimensionSchema } from 'backstage-plugin-accountability-common';
import { migrationsDirectory } from '../db';
import { DatabaseVisibleSetStore, SEES_ALL, type Visibility } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { cohortsOutside } from './cohortsOutside';
import { DatabaseStandingStore } from './DatabaseStandingStore';
import { membersOfCohorts } from './membersOfCohorts';
import type { Standing } from './Standing';

const NOW = new Date('2026-11-11T12:00:00.000Z');

const ENTITIES: Record<string, Record<string, string>> = {
  'group:default/squad': {},
  'domain:default/shop': {},
  'system:default/pay': { domain_ref: 'domain:default/shop' },
  'system:default/lone': {},
  'component:default/api': {
    owner_ref: 'group:default/squad',
    system_ref: 'system:default/pay',
  },
  'component:default/web': {
    owner_ref: 'user:default/rita',
    system_ref: 'system:default/lone',
  },
  'component:default/old': {
    owner_ref: 'group:default/gone',
    system_ref: 'system:default/gone',
    domain_ref: 'domain:default/gone',
  },
};

type Owner = Pick<Standing['cohort'], 'state' | 'reason' | 'ownerRef'>;
const SQUAD = 'group:default/squad';
const OWNERS: Owner[] = [
  { state: 'owned', ownerRef: SQUAD },
  { state: 'owned', ownerRef: 'user:default/rita' },
  { state: 'ownerless', reason: 'no-owner' },
  { state: 'ownerless', reason: 'disputed', ownerRef: SQUAD },
  { state: 'ownerless', reason: 'only-inferred', ownerRef: SQUAD },
];

/** Every way to be owned, or not, with links to any of the entities, or none. */
const STANDINGS = [
  [],
  ...Object.keys(ENTITIES).map(ref => [ref]),
  ['component:default/web', 'component:default/api'],
].flatMap((entityRefs, at) =>
  OWNERS.map(
    (owner, by): Standing => ({
      identityId: at * 10 + by + 1,
      cohort: {
        ...{ ...owner, privilege: 2, environment: 'production', entityRefs },
      },
      verdicts: { rules: ['owner'], letters: 'p' },
    }),
  ),
);

async function anOrganisation(knex: Knex) {
  await knex.migrate.latest({ directory: migrationsDirectory() });
  await knex('directory_entities').insert(
    Object.entries(ENTITIES).map(([ref, columns]) => ({
      ...{ owner_ref: null, system_ref: null, domain_ref: null, ...columns },
      ...{ ref, kind: ref.split(':')[0], name: ref.split('/')[1] },
      ...{ namespace: 'default', active: false, hash: '', data: '{}' },
    })),
  );
  await knex('directory_group_closure').insert({
    ...{ ancestor_ref: 'group:default/squad', depth: 0 },
    descendant_ref: 'group:default/squad',
  });
  await knex('outcomes_scope').insert({
    ...{
      outcome_ref: 'outcome:default/a',
      entity_ref: 'component:default/api',
    },
  });
  await knex.transaction(tx =>
    new DatabaseStandingStore(tx).record(
      { standings: STANDINGS, gone: [] },
      NOW,
    ),
  );
}

eachDatabase('What belongs to no member', database => {
  const dimensions = scorecardDimensionSchema.options;

  it.each(dimensions)('of %s is what none of its rows counts', async by => {
    const knex = await database.init();
    await anOrganisation(knex);
    await new DatabaseVisibleSetStore(knex).replace('api', {
      ...{ entityRefs: ['component:default/api'], now: NOW, dropBefore: NOW },
    });
    const sees: Visibility = { ...SEES_ALL, entities: { setId: 'api' } };
    const all: number[] = await knex('scorecard_cohorts').pluck('id');
    const known: string[] = await knex('directory_entities').pluck('ref');
    for (const visibility of [undefined, sees]) {
      const counted: { member: string; cohort_id: number }[] = await knex.from(
        membersOfCohorts(knex, by, { visibility }).as('m'),
      );
      const inside = new Set(
        counted
          .filter(({ member }) => by !== 'system' || known.includes(member))
          .map(row => row.cohort_id),
      );
      const outside: { id: number }[] = await cohortsOutside(
        knex,
        by,
        visibility,
      );

      expect(outside.map(({ id }) => id).sort()).toEqual(
        all.filter(id => !inside.has(id)).sort(),
      );
      expect(outside.length).toBeGreaterThan(0);
      expect(outside.length).toBeLessThan(all.length);
    }
  });
});
