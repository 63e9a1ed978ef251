import type { Knex } from 'knex';
import { inTransaction, takeMarks } from '../db';
import { eachDatabase } from '../testing/eachDatabase';
import {
  AT,
  LATER,
  aControl,
  anOutcome,
  declared,
} from './__testUtils__/declarations';
import { entryHash } from './chain';
import { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
import type { Declaration, DefinitionAction } from './Declaration';
import { DEFINITION_STAGE } from './DefinitionStore';

const DANA = 'user:default/dana.fox';

eachDatabase('DatabaseDefinitionStore', database => {
  let knex: Knex;
  let store: DatabaseDefinitionStore;

  beforeEach(async () => {
    knex = await database.init();
    store = new DatabaseDefinitionStore(knex);
  });

  const record = (
    action: DefinitionAction,
    declaration: Declaration,
    rest: { by?: string; reason?: string } = {},
  ) => store.record([{ action, declaration, at: AT, ...rest }]);

  it('gives back what was declared, as it was declared', async () => {
    const git = declared(anOutcome('a'), 'git');
    const portal = declared(
      { ...aControl('b'), title: 'B', description: 'About B' },
      'portal',
    );
    await store.record([
      { action: 'declare', declaration: git, at: AT },
      { action: 'declare', declaration: portal, at: AT, by: DANA },
    ]);
    expect(await store.get([git.ref, portal.ref, 'outcome:default/x'])).toEqual(
      new Map([
        [
          git.ref,
          { ...git, title: 'a', lifecycle: 'active', overrules: false },
        ],
        [portal.ref, { ...portal, lifecycle: 'active', overrules: false }],
      ]),
    );
    expect((await store.list('Outcome')).map(({ ref }) => ref)).toEqual([
      git.ref,
    ]);
    expect((await store.list('Control')).map(({ ref }) => ref)).toEqual([
      portal.ref,
    ]);
  });

  it('lets Git win, and the portal speak again when Git withdraws', async () => {
    const portal = declared(anOutcome('a'), 'portal');
    const git = declared(anOutcome('a', { statement: 'Of Git' }), 'git');
    await record('declare', portal);
    await record('declare', git);
    const both = (await store.get([git.ref])).get(git.ref);
    expect(both).toMatchObject({ origin: 'git', overrules: true });
    expect(both!.spec).toMatchObject({ statement: 'Of Git' });

    await record('withdraw', { ...git, withdrawnAt: LATER });
    expect((await store.get([git.ref])).get(git.ref)).toMatchObject({
      origin: 'portal',
      overrules: false,
    });
    expect(await store.list('Outcome')).toHaveLength(1);
  });

  it('tells everything that one origin declared, beside the other', async () => {
    const both = anOutcome('both');
    await record('declare', declared(both, 'git'));
    await record('declare', declared(both, 'portal'));
    await record('declare', declared(anOutcome('portal-only'), 'portal'));
    const ofGit = await store.declaredBy('git');
    expect([...ofGit.keys()]).toEqual([both.ref]);
    expect(Object.keys(ofGit.get(both.ref)!).sort()).toEqual(['git', 'portal']);
    expect((await store.declaredBy('portal')).size).toBe(2);
  });

  it('keeps one chain for each ref, which can be computed again from what is stored', async () => {
    const first = declared(
      { ...anOutcome('a'), title: 'Half a pair \ud83d' },
      'portal',
    );
    await record('declare', first, { by: DANA, reason: 'Half \ud83d' });
    await record(
      'revise',
      declared(anOutcome('a', { model: 'product-led' }), 'portal'),
      { by: DANA },
    );
    await record('declare', declared(anOutcome('b'), 'git'));
    await record('withdraw', { ...first, withdrawnAt: LATER }, { by: DANA });

    const entries = await store.history(first.ref);
    expect(entries.map(({ sequence, action }) => [sequence, action])).toEqual([
      [1, 'declare'],
      [2, 'revise'],
      [3, 'withdraw'],
    ]);
    entries.forEach((entry, at) => {
      expect(entry.previousHash).toBe(entries[at - 1]?.hash);
      expect(entry.hash).toBe(entryHash(entry));
    });
    expect(entryHash({ ...entries[0], by: 'user:default/eve' })).not.toBe(
      entries[0].hash,
    );
    expect(await store.history('outcome:default/b')).toHaveLength(1);
  });

  it('never lets a chain fork: writers at the same time stand in a row', async () => {
    const ref = anOutcome('a').ref;
    await Promise.all(
      Array.from({ length: 4 }, (_, at) =>
        inTransaction(knex, tx =>
          new DatabaseDefinitionStore(tx).record([
            {
              action: 'revise',
              declaration: declared(
                anOutcome('a', { statement: `Version ${at}` }),
                'portal',
              ),
              at: AT,
            },
          ]),
        ),
      ),
    );
    const entries = await store.history(ref);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    const { spec } = (await store.get([ref])).get(ref)!;
    expect(JSON.parse(entries[3].content).spec).toEqual(spec);
  });

  it('refuses what was decided before somebody else wrote', async () => {
    const event = {
      action: 'declare' as const,
      declaration: declared(anOutcome('a'), 'portal'),
      at: AT,
    };
    const heads = await store.heads([event.declaration.ref]);
    await store.record([event], heads);
    await expect(store.record([event], heads)).rejects.toThrow(/unique/i);
    expect(await store.history(event.declaration.ref)).toHaveLength(1);
  });

  it('marks what it wrote in the same transaction', async () => {
    const work = inTransaction(knex, async tx => {
      await new DatabaseDefinitionStore(tx).record([
        {
          action: 'declare',
          declaration: declared(anOutcome('a'), 'git'),
          at: AT,
        },
      ]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await takeMarks(knex, DEFINITION_STAGE, 10)).toEqual([]);

    await record('declare', declared(anOutcome('a'), 'git'));
    const marks = await takeMarks(knex, DEFINITION_STAGE, 10);
    expect(marks.map(({ subject }) => subject)).toEqual(['outcome:default/a']);
  });

  it('takes thousands at once', async () => {
    const declarations = Array.from({ length: 2_500 }, (_, at) =>
      declared(anOutcome(`outcome-${at}`), 'git'),
    );
    for (const action of ['declare', 'revise'] as const) {
      await inTransaction(knex, tx =>
        new DatabaseDefinitionStore(tx).record(
          declarations.map(declaration => ({ action, declaration, at: AT })),
        ),
      );
    }
    expect(await store.list('Outcome')).toHaveLength(2_500);
    expect(await store.history(declarations[0].ref)).toHaveLength(2);
  });
});
