import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory } from './__testUtils__/directories';
import {
  aComponent,
  aGroup,
  aServiceAccount,
  aUser,
} from './__testUtils__/entities';

const names = fc.constantFrom('a', 'b', 'c');
const some = fc.uniqueArray(names);
const entity: fc.Arbitrary<Entity> = fc.oneof(
  fc
    .record({ name: names, groups: some, left: fc.boolean() })
    .map(u => aUser(u.name, u)),
  fc
    .record({ name: names, parent: fc.option(names) })
    .map(g => aGroup(g.name, g.parent ?? undefined)),
  names.map(name => aServiceAccount(name)),
  fc
    .record({ name: names, owner: names, uses: some, id: names })
    .map(c =>
      aComponent(
        c.name,
        { owner: c.owner, dependsOn: c.uses.map(r => `resource:${r}`) },
        { 'backstage.io/kubernetes-id': c.id },
      ),
    ),
);
const picture = fc.uniqueArray(entity, {
  selector: e => `${e.kind}:${e.metadata.name}`,
  maxLength: 12,
});

const TABLES = [
  'directory_entities',
  'directory_memberships',
  'directory_group_closure',
  'directory_dependencies',
  'directory_link_keys',
];

async function contents(knex: Knex) {
  const tables = await Promise.all(TABLES.map(table => knex(table)));
  return tables.map(rows => rows.map(row => JSON.stringify(row)).sort());
}

eachDatabase('A picture reached by changes', ({ init }) => {
  it('is the picture that a first reading gives', async () => {
    const changed = await aDirectory(await init());
    const knex = await init();
    const fresh = await aDirectory(knex);

    await fc.assert(
      fc.asyncProperty(picture, async entities => {
        await changed.refresh(entities);
        for (const table of [...TABLES, 'directory_departed']) {
          await knex(table).delete();
        }
        await knex('directory_state').update({ recount_needed: true });
        await fresh.refresh(entities);
        expect(await contents(changed.knex)).toEqual(await contents(knex));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
