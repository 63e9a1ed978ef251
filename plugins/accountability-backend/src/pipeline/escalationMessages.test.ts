import { eachDatabase } from '../testing/eachDatabase';
import { EscalationDesk } from './__testUtils__/anEscalationDesk';

// Asked on Tuesday 24 November: ten working days to decide end on 8 December.
const DECIDED_BY = '2026-12-08T12:00:00.000Z';

eachDatabase('Messages about deadlines', database => {
  const open = async (escalation?: object) =>
    EscalationDesk.open(await database.init(), escalation);

  it('are told once a day, all in one message', async () => {
    const desk = await open();
    for (const name of ['payments/api', 'payments/batch']) {
      await desk.exceptions.request({
        identities: [await desk.exceptions.idOf(name)],
      });
    }
    await desk.at('2026-11-24T12:00:00Z');
    expect(await desk.at('2026-11-25T08:00:00Z')).toEqual([
      'cleo: What you answer for: 2 to do',
      'hugo: What you answer for: 2 to do',
    ]);
    await desk.at(DECIDED_BY);
    expect(await desk.at('2026-12-09T08:00:00Z')).toEqual([
      'cleo: What you answer for: 2 overdue',
      'hugo: What you answer for: 2 overdue',
    ]);
    // A weekend is no working day.
    expect(await desk.at('2026-12-12T08:00:00Z')).toEqual([
      'cleo: What you answer for: 2 overdue',
      'hugo: What you answer for: 2 overdue',
    ]);
    expect(await desk.at('2026-12-13T08:00:00Z')).toEqual([]);
  });

  it('are handed over again under the same key until they arrive, and undo nothing', async () => {
    const desk = await open();
    desk.post.broken = 'The mail server is down';
    await desk.exceptions.request();
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2026-11-25T08:00:00Z');
    await desk.at('2026-11-25T08:01:00Z');
    const deliveries = () =>
      desk.exceptions.knex('notices_deliveries').orderBy('message_key');
    expect(await deliveries()).toMatchObject(
      Array.from({ length: 2 }, () => ({
        ...{ state: 'pending', attempts: 2, problem: expect.any(String) },
      })),
    );
    desk.post.broken = undefined;
    // Not before its time.
    expect(await desk.at('2026-11-25T08:02:00Z')).toEqual([]);
    expect(await desk.at('2026-11-25T08:10:00Z')).toHaveLength(2);
    expect(await deliveries()).toMatchObject(
      ['cleo', 'hugo'].map(name => ({
        message_key: `digest:2026-11-25:user:default/${name}`,
        ...{ state: 'sent', attempts: 3, problem: null },
      })),
    );
    expect(await desk.steps()).toHaveLength(1);
  });

  it('leave no messages behind after a time, but what was done stays', async () => {
    const desk = await open({ keepMessagesDays: 30 });
    await desk.exceptions.request();
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2026-11-25T08:00:00Z');
    await desk.at(DECIDED_BY);
    desk.post.broken = 'Out of order';
    await desk.at('2026-12-09T08:00:00Z');
    const { knex } = desk.exceptions;
    const left = async () => [
      await knex('notices_messages').orderBy('key').pluck('key'),
      (await knex('notices_deliveries')).length,
    ];
    const forget = (now: string) => {
      desk.exceptions.now = new Date(now);
      return desk.service.forget();
    };
    expect(await forget('2026-12-25T08:00:00Z')).toBe(0);
    expect(await forget('2026-12-25T08:00:01Z')).toBe(2);
    const notices = await knex('notices_notices');
    const steps = await desk.steps();
    // What is still to be handed over waits for it, however old it is.
    expect(await forget('2027-02-01T08:00:00Z')).toBe(2);
    expect(await left()).toEqual([
      ['cleo', 'hugo'].map(name => `digest:2026-12-09:user:default/${name}`),
      2,
    ]);
    expect(await knex('notices_notices')).toEqual(notices);
    expect(await desk.steps()).toEqual(steps);
  });

  it('are given up when nobody takes the message for days, and say so', async () => {
    const desk = await open();
    desk.post.broken = 'Nobody there';
    await desk.exceptions.request();
    await desk.at('2026-11-24T12:00:00Z');
    // Each try is at most a day after the one before.
    for (let days = 0; days < 12; days += 1) {
      await desk.at(new Date(Date.UTC(2026, 10, 25 + days, 8)).toISOString());
    }
    const [first] = await desk.exceptions
      .knex('notices_deliveries')
      .where('message_key', 'like', 'digest:2026-11-25%');
    expect(first).toMatchObject({
      ...{ state: 'failed', attempts: 10 },
      problem: 'Error: Nobody there',
    });
  });
});
