import { eachDatabase } from '../testing/eachDatabase';
import { inTransaction } from './inTransaction';

eachDatabase('inTransaction', database => {
  it('lets others have their turn between two transactions', async () => {
    const knex = await database.empty();
    let turn = false;
    setImmediate(() => {
      turn = true;
    });

    await inTransaction(knex, async tx => tx.raw('select 1'));

    expect(turn).toBe(true);
  });

  it('tries again when two writers made the same new row, and gives up on other errors', async () => {
    const knex = await database.empty();
    let attempts = 0;
    const refusedBy = (code: string) => async () => {
      attempts += 1;
      throw Object.assign(new Error('refused'), { code });
    };

    await expect(inTransaction(knex, refusedBy('23505'))).rejects.toThrow(
      'refused',
    );
    expect(attempts).toBe(5);
    await expect(inTransaction(knex, refusedBy('42P01'))).rejects.toThrow(
      'refused',
    );
    expect(attempts).toBe(6);
  });
});
