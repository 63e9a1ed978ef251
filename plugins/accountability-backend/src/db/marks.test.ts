import type { Knex } from 'knex';
import { eachDatabase } from '../testing/eachDatabase';
import { clearMarks, countMarks, mark, takeMarks } from './marks';
import { epochOf, nextRevisions } from './counters';

eachDatabase('marks and revisions', database => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await database.init();
  });

  it('keeps a mark that moved while its subject was being worked on', async () => {
    await mark(knex, 'judge', [1, 2]);
    const taken = await takeMarks(knex, 'judge', 10);
    await mark(knex, 'judge', [2]);
    await clearMarks(knex, 'judge', taken);
    expect((await takeMarks(knex, 'judge', 10)).map(m => m.subject)).toEqual([
      '2',
    ]);
  });

  it('marks once what is marked twice, and keeps stages apart', async () => {
    await mark(knex, 'judge', [1, 1]);
    await mark(knex, 'judge', [1]);
    await mark(knex, 'posture', ['component:default/x']);
    expect(await countMarks(knex, 'judge')).toBe(1);
    expect(await countMarks(knex, 'posture')).toBe(1);
  });

  it('takes thousands at once', async () => {
    await mark(
      knex,
      'judge',
      Array.from({ length: 5_000 }, (_, at) => at),
    );
    expect(await takeMarks(knex, 'judge', 10_000)).toHaveLength(5_000);
  });

  it('hands out revisions without gaps or repeats, under an epoch that stays', async () => {
    const epoch = await epochOf(knex, 'posture');
    const first = await knex.transaction(tx => nextRevisions(tx, 'posture', 3));
    const next = await knex.transaction(tx => nextRevisions(tx, 'posture', 2));
    expect([first, next]).toEqual([1, 4]);
    expect(await epochOf(knex, 'posture')).toBe(epoch);
  });

  it('takes revisions back that were rolled back', async () => {
    await expect(
      knex.transaction(async tx => {
        await nextRevisions(tx, 'posture', 5);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await knex.transaction(tx => nextRevisions(tx, 'posture', 1))).toBe(
      1,
    );
  });
});
