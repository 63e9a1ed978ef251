import type { Knex } from 'knex';
import { inTransaction, mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { eachDatabase } from '../testing/eachDatabase';
import { DEADLINE_STAGE } from '../time';
import { EscalationDesk } from './__testUtils__/anEscalationDesk';
import {
  BREACHABLE,
  CLEO,
  EVE,
  HUGO,
  OUTCOME,
} from './__testUtils__/anExceptionDesk';

jest.setTimeout(60_000);

const RIGHT = BREACHABLE.decisionRights[0];

/** What the database refused, whether it was tried again or not. */
function refusals(knex: Knex): string[] {
  const found: string[] = [];
  knex.on('query-error', error => {
    found.push(`${error.code}: ${error.message}`);
  });
  return found;
}

eachDatabase('Sweeps at once', database => {
  it('on the same outcome never stand in each other’s way', async () => {
    const knex = await database.init();
    const desk = await EscalationDesk.open(knex);
    const { exceptions } = desk;
    const declare = (...legal: string[]) =>
      exceptions.declareOutcome({
        ...BREACHABLE,
        seats: {
          'business-result': EVE,
          'control-system': CLEO,
          'exception-handling': HUGO,
          legal,
        },
        decisionRights: [{ ...RIGHT, upTo: 'critical' }],
      });
    await declare(HUGO, CLEO, EVE);
    const ids: number[] = [];
    for (const name of ['payments/api', 'batch']) {
      ids.push(
        await exceptions.request({ identities: [await exceptions.idOf(name)] }),
      );
    }
    await exceptions.number(12);
    await desk.service.sweep();
    const refused = refusals(knex);

    // Deadlines of one outcome pass, are worked out and judged, all at the same time.
    for (const days of Array.from({ length: 30 }, (_, at) => 3 * at + 1)) {
      exceptions.now = exceptions.daysLater(days);
      await inTransaction(knex, async tx => {
        await mark(tx, DEFINITION_STAGE, [OUTCOME]);
        await mark(tx, DEADLINE_STAGE, [
          OUTCOME,
          ...ids.map(id => `exception:${id}`),
        ]);
      });
      await Promise.all([
        desk.service.sweep(),
        exceptions.settle(),
        exceptions.service.sweep(),
        exceptions.settle(),
        desk.service.sweep(),
        exceptions.number(days % 2 === 0 ? 9 : 12),
        desk.service.sweep(),
      ]);
    }
    expect(refused).toEqual([]);
    const keys = desk.post.messages.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(5);
  });
});
