import { DatabasePolicyStore } from '../escalations';
import { eachDatabase } from '../testing/eachDatabase';
import { anEscalationService } from './__testUtils__/anEscalationService';
import { EscalationDesk, FAY } from './__testUtils__/anEscalationDesk';
import { CLEO, EVE, HUGO } from './__testUtils__/anExceptionDesk';

// Asked on Tuesday 24 November: ten working days to decide end on 8 December.
const DECIDED_BY = '2026-12-08T12:00:00.000Z';

eachDatabase('Whoever a deadline concerns by now', database => {
  const open = async (escalation?: object) =>
    EscalationDesk.open(await database.init(), escalation);

  it.each(['first', 'last'])(
    'are told when an exception ends, and the exception moves on %s',
    async order => {
      const desk = await open();
      const id = await desk.exceptions.request();
      await desk.exceptions.grant(id, [HUGO, CLEO]);
      await desk.at('2026-11-24T12:00:00Z');
      const { expiresAt } = (await desk.exceptions.get(id)).content.terms;
      desk.exceptions.now = new Date(expiresAt);
      if (order === 'first') await desk.exceptions.service.sweep();
      await desk.service.follow();
      await desk.exceptions.service.sweep();
      await desk.service.follow();
      expect((await desk.exceptions.get(id)).state).toBe('expired');
      await desk.service.sweep();
      expect(
        desk.post.take().filter(text => /exception ends/.test(text)),
      ).toEqual(
        ['cleo', 'rita'].map(
          name =>
            `${name}: Overdue: An exception ends: mend it, or ask for a renewal`,
        ),
      );
      // Nothing is asked of anybody any more.
      expect((await desk.page()).items).toEqual([]);
      expect(await desk.at('2027-02-15T08:00:00Z')).toEqual([]);
    },
  );

  it('come to whoever holds them by now, and leave whoever did', async () => {
    const desk = await open();
    const seats = (who: string) =>
      desk.exceptions.declareOutcome({
        seats: {
          'business-result': who,
          'control-system': CLEO,
          'exception-handling': HUGO,
        },
        measure: {
          ...{ id: 'elsewhere', direction: 'decrease', target: 0 },
          ...{ collection: 'yearly', targetDate: '2026-12-01' },
        },
      });
    await seats(EVE);
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2026-11-25T08:00:00Z');
    expect(await desk.at('2026-12-02T12:00:00Z')).toContain(
      'eve: Overdue: Meet the target of an outcome',
    );
    await seats(FAY);
    expect(await desk.at('2026-12-02T12:30:00Z')).toContain(
      'fay: Overdue: Meet the target of an outcome',
    );
    const morning = (await desk.at('2026-12-03T08:00:00Z')).join('\n');
    expect(morning).toMatch(/fay/);
    expect(morning).not.toMatch(/eve/);
  });

  it('are told together where many pass in a short time', async () => {
    const desk = await open();
    for (const name of ['payments/api', 'payments/batch']) {
      await desk.exceptions.request({
        identities: [await desk.exceptions.idOf(name)],
      });
      desk.exceptions.now = new Date(desk.exceptions.now.getTime() + 60_000);
    }
    await desk.at('2026-11-24T12:02:00Z');
    await desk.at('2026-11-25T08:00:00Z');
    expect(await desk.at('2026-12-08T12:00:30Z')).toHaveLength(2);
    // A minute later the other passes: they were told just now.
    expect(await desk.at('2026-12-08T12:02:00Z')).toEqual([]);
    expect(await desk.at('2026-12-08T12:16:00Z')).toHaveLength(2);
  });

  it('are asked about a seat before they take it', async () => {
    const desk = await open();
    await desk.exceptions.declareOutcome({
      seats: {
        'business-result': [
          { holder: EVE, until: '2026-12-31' },
          { holder: FAY, from: '2027-01-01' },
        ],
      },
    });
    await desk.at('2026-11-24T12:00:00Z');
    expect(await desk.at('2026-11-25T08:00:00Z')).toContain(
      'fay: Until 2026-12-31: Accept or decline a seat',
    );
  });

  it('are planned anew under another policy, and lose nothing that was done', async () => {
    const desk = await open();
    await desk.exceptions.request();
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at(DECIDED_BY);
    const { knex, clock } = desk.exceptions;
    const { service, escalation } = anEscalationService({
      ...{ knex, clock, channel: desk.post },
      escalation: { ladder: [{ afterWorkingDays: 1, to: 'forum' }] },
    });
    const adopt = () => new DatabasePolicyStore(knex).adopt(escalation);
    await adopt();
    desk.exceptions.now = new Date('2026-12-09T12:00:00Z');
    await service.sweep();
    expect((await desk.steps()).slice(-2)).toEqual([
      'decide-exception: breach 2026-12-08 to hugo, cleo',
      'decide-exception: escalation 2026-12-09 to fay',
    ]);
    await adopt();
    expect(await knex('db_marks').where({ stage: 'deadline' })).toEqual([]);
  });
});
