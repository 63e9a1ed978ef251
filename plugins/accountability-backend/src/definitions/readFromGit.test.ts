import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { clearMarks, takeMarks } from '../db';
import { eachDatabase } from '../testing/eachDatabase';
import { AT, LATER } from './__testUtils__/declarations';
import { inGit, pages, pagesThatEndInFailure } from './__testUtils__/inGit';
import { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
import { DatabaseReadingStore } from './DatabaseReadingStore';
import { DEFINITION_STAGE } from './DefinitionStore';
import { readFromGit } from './readFromGit';

const policy = { maxVanishShare: 0.2, holdForMs: 3_600_000 };
const hoursAfter = (hours: number) =>
  new Date(Date.parse(AT) + hours * 3_600_000);
const crowd = Array.from({ length: 30 }, (_, at) => inGit(`outcome-${at}`));

eachDatabase('readFromGit', database => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await database.init();
  });

  const read = (
    entities: Entity[] | AsyncIterable<Entity[]>,
    rest: { now?: Date; doubt?: string; signal?: AbortSignal } = {},
  ) =>
    readFromGit({
      entities: Array.isArray(entities) ? pages(entities) : entities,
      knex,
      policy,
      now: new Date(AT),
      ...rest,
    });
  const status = () => new DatabaseReadingStore(knex).status();
  async function standing(): Promise<string[]> {
    const found = await new DatabaseDefinitionStore(knex).list('Outcome');
    return found.filter(one => !one.withdrawnAt).map(({ name }) => name);
  }
  async function marked(): Promise<string[]> {
    const marks = await takeMarks(knex, DEFINITION_STAGE, 100);
    await clearMarks(knex, DEFINITION_STAGE, marks);
    return marks.map(({ subject }) => subject);
  }
  const actionsOf = async (name: string) =>
    (
      await new DatabaseDefinitionStore(knex).history(`outcome:default/${name}`)
    ).map(({ action }) => action);

  it('takes over what is new and changed, and marks only that', async () => {
    expect(await read([inGit('a'), inGit('b')])).toMatchObject({
      seen: 2,
      written: 2,
    });
    expect(await marked()).toEqual(['outcome:default/a', 'outcome:default/b']);

    const changed = inGit('b', { statement: 'Something else.' });
    expect(await read([inGit('a'), changed])).toMatchObject({ written: 1 });
    expect(await marked()).toEqual(['outcome:default/b']);
    expect(await read([inGit('a'), changed])).toMatchObject({ written: 0 });
    expect(await marked()).toEqual([]);
    expect(await actionsOf('b')).toEqual(['declare', 'revise']);
    expect(await status()).toEqual({ lastCompleteAt: AT, problems: [] });
  });

  it('withdraws what vanished, keeps what it said, and reinstates it', async () => {
    await read([inGit('a'), inGit('b')]);
    await read([inGit('a')], { now: new Date(LATER) });
    expect(await standing()).toEqual(['a']);
    const ref = 'outcome:default/b';
    const withdrawn = await new DatabaseDefinitionStore(knex).get([ref]);
    expect(withdrawn.get(ref)).toMatchObject({
      withdrawnAt: LATER,
      spec: { model: 'centralised' },
    });

    await read([inGit('a'), inGit('b')]);
    expect(await standing()).toEqual(['a', 'b']);
    expect(await actionsOf('b')).toEqual(['declare', 'withdraw', 'reinstate']);
  });

  it.each([
    ['at once', []],
    ['half way', [[inGit('a', { statement: 'Unseen.' })]]],
  ])('changes nothing when a reading fails %s', async (_, before) => {
    await read([inGit('a'), inGit('b')]);
    await expect(read(pagesThatEndInFailure(...before))).rejects.toThrow(
      'stay as they were',
    );
    expect(await standing()).toEqual(['a', 'b']);
    expect(await actionsOf('a')).toEqual(['declare']);
    expect(await status()).toMatchObject({
      lastCompleteAt: AT,
      failure: { at: AT, message: 'the catalog answered 503' },
    });
    await read([inGit('a'), inGit('b')]);
    expect((await status()).failure).toBeUndefined();
  });

  it('stops when it is asked to, and changes nothing', async () => {
    await read([inGit('a')]);
    const signal = AbortSignal.abort();
    await expect(read([inGit('b')], { signal })).rejects.toThrow();
    await expect(read(pages(), { signal })).rejects.toThrow();
    expect(await actionsOf('b')).toEqual([]);
    expect(await standing()).toEqual(['a']);
  });

  it('withdraws nothing while the catalog is doubted, and takes over what is new', async () => {
    await read([inGit('a'), inGit('b')]);
    const doubt = '32 of 32 users and groups left the catalog at once';
    const outcome = await read([inGit('c')], { doubt });
    expect(outcome).toMatchObject({ written: 1, withdrawn: 0, held: doubt });
    expect(await standing()).toEqual(['a', 'b', 'c']);
    expect((await status()).held).toMatchObject({ since: AT, reason: doubt });
  });

  it('believes a great loss only when it stays', async () => {
    await read(crowd);
    const page = crowd.slice(0, 20);
    const soon = await read(page, { now: hoursAfter(0.5) });
    expect(soon.held).toBe(
      '10 of 30 outcomes and controls left the catalog at once',
    );
    expect(await standing()).toHaveLength(30);

    expect((await read(page, { now: hoursAfter(1) })).held).toBeDefined();
    const later = await read(page, { now: hoursAfter(1.5) });
    expect(later.withdrawn).toBe(10);
    expect(await standing()).toHaveLength(20);
    expect((await status()).held).toBeUndefined();
  });

  it('leaves as it was what can no longer be read, and says what is wrong', async () => {
    await read([inGit('a'), inGit('b')]);
    const { problems } = await read([
      inGit('a', { model: 'matrix' as never }),
      inGit('b'),
    ]);
    const problem = {
      ref: 'outcome:default/a',
      message: 'spec.model: write one of centralised, product-led, third-party',
    };
    expect(problems).toEqual([problem]);
    expect(await standing()).toEqual(['a', 'b']);
    expect((await status()).problems).toEqual([problem]);
    await read([inGit('a'), inGit('b')]);
    expect((await status()).problems).toEqual([]);
  });

  it('takes texts that no database likes', async () => {
    const awkward = inGit('a', {
      statement: `'; drop table definitions_log; -- <script>alert(1)</script> \ud83d`,
    });
    awkward.metadata.title = `NUL \0 and "half \ud83d"`;
    await read([awkward]);
    await read([awkward]);
    expect(await actionsOf('a')).toEqual(['declare']);
    const [stored] = await new DatabaseDefinitionStore(knex).list('Outcome');
    expect(stored).toMatchObject({
      title: 'NUL  and "half \ufffd"',
      spec: {
        statement: `'; drop table definitions_log; -- <script>alert(1)</script> \ufffd`,
      },
    });
  });
});
