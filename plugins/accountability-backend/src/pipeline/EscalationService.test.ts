import type { Seat } from 'backstage-plugin-accountability-common';
import { eachDatabase } from '../testing/eachDatabase';
import { EscalationDesk, FAY } from './__testUtils__/anEscalationDesk';
import {
  BREACHABLE,
  CLEO,
  EVE,
  HUGO,
  OUTCOME,
} from './__testUtils__/anExceptionDesk';

// Asked on Tuesday 24 November: ten working days to decide end on 8 December.
const DECIDED_BY = '2026-12-08T12:00:00.000Z';

const SEATED = {
  'business-result': EVE,
  'control-system': CLEO,
  'exception-handling': HUGO,
};

eachDatabase('Deadlines', database => {
  const open = async (escalation?: object) =>
    EscalationDesk.open(await database.init(), escalation);

  it('are told, reminded of, and go upwards until somebody does it', async () => {
    const desk = await open();
    const id = await desk.exceptions.request();
    expect((await desk.exceptions.get(id)).decisionDueAt).toBe(DECIDED_BY);
    // What can wait is told in the morning of the next working day.
    expect(await desk.at('2026-11-24T12:00:00Z')).toEqual([]);
    const until = 'Until 2026-12-08: Decide about an exception';
    expect(await desk.at('2026-11-25T08:00:00Z')).toEqual([
      `cleo: ${until}`,
      `hugo: ${until}`,
    ]);
    expect(await desk.at('2026-11-25T20:00:00Z')).toEqual([]);
    // A week and a day before.
    await desk.at('2026-12-01T12:00:00Z');
    expect(await desk.at('2026-12-02T08:00:00Z')).toHaveLength(2);
    await desk.at('2026-12-07T12:00:00Z');
    expect(await desk.at('2026-12-08T08:00:00Z')).toHaveLength(2);
    // It passes, and both hear of it at once.
    expect(await desk.at(DECIDED_BY)).toEqual([
      'cleo: Overdue: Decide about an exception',
      'hugo: Overdue: Decide about an exception',
    ]);
    // Hugo has seen it: he is left in peace, and the way upwards goes on.
    const [{ id: escalation }] = (await desk.page()).items;
    await desk.service.acknowledge(Number(escalation), {
      ...{ by: HUGO, note: 'Tomorrow' },
    });
    expect(await desk.at('2026-12-09T08:00:00Z')).toEqual([
      'cleo: Overdue: Decide about an exception',
    ]);
    await expect(
      desk.service.acknowledge(Number(escalation), { by: FAY }),
    ).rejects.toThrow(/Only whoever was told/);
    // Exception handling was told before, so it goes to the executive.
    await desk.at('2026-12-11T12:00:00Z');
    expect(await desk.at('2026-12-14T08:00:00Z')).toEqual([
      'cleo: Overdue: Decide about an exception',
      'eve: Overdue, and with you now: Decide about an exception',
    ]);
    await desk.at('2026-12-17T12:00:00Z');
    expect(await desk.at('2026-12-18T08:00:00Z')).toContain(
      'fay: Overdue, and with you now: Decide about an exception',
    );
    expect(await desk.steps()).toEqual([
      'decide-exception: notice 2026-11-24 to hugo, cleo',
      'decide-exception: reminder 2026-12-01 to hugo, cleo',
      'decide-exception: reminder 2026-12-07 to hugo, cleo',
      'decide-exception: breach 2026-12-08 to hugo, cleo',
      'decide-exception: escalation 2026-12-11 to eve',
      'decide-exception: escalation 2026-12-17 to fay',
    ]);
    expect((await desk.page()).items).toMatchObject([
      {
        ...{ kind: 'decide-exception', exception: String(id), told: true },
        holders: [{ ref: HUGO }, { ref: CLEO }],
        last: {
          ...{ kind: 'escalation', rung: 'forum', told: [{ ref: FAY }] },
          passedOver: [{ rung: 'business-result', because: 'already-told' }],
        },
        acknowledgements: [{ by: { ref: HUGO }, note: 'Tomorrow' }],
      },
    ]);
    // The page of the exception asks for its own.
    expect((await desk.page({ exception: String(id) })).items).toHaveLength(1);
    for (const other of [{ exception: String(id + 1) }, { identity: '1' }]) {
      expect((await desk.page(other)).items).toEqual([]);
    }
    // Nothing but deciding ends it.
    await desk.exceptions.step(id, 'pick-up', HUGO);
    expect((await desk.page()).totals).toMatchObject({ open: 1 });
    await desk.exceptions.step(id, 'reject', HUGO);
    expect(await desk.at('2026-12-21T08:00:00Z')).toEqual([]);
    expect(await desk.at('2027-01-11T08:00:00Z')).toEqual([]);
    expect((await desk.page()).totals).toEqual({
      ...{ open: 0, unacknowledged: 0, reachedNobody: 0 },
    });
  });

  it('that passed while nothing ran take the highest step, once, whatever clocks do', async () => {
    const desk = await open();
    await desk.exceptions.request();
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2026-11-25T08:00:00Z');
    // Two weeks without anybody there.
    expect(await desk.at('2026-12-12T12:00:00Z')).toEqual([]);
    expect(await desk.at('2026-12-14T08:00:00Z')).toEqual([
      ...['cleo', 'eve', 'hugo'].map(
        name => `${name}: Overdue, and with you now: Decide about an exception`,
      ),
    ]);
    const steps = [
      'decide-exception: notice 2026-11-24 to hugo, cleo',
      'decide-exception: escalation 2026-12-12 to eve, hugo, cleo',
    ];
    expect(await desk.steps()).toEqual(steps);
    // Back by a month, and forward again: nothing is taken or told a second time.
    expect(await desk.at('2026-11-20T12:00:00Z')).toEqual([]);
    expect(await desk.at('2026-12-14T08:00:30Z')).toEqual([]);
    expect(await desk.at('2026-12-14T20:00:00Z')).toEqual([]);
    expect(await desk.steps()).toEqual(steps);
  });

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

  it('go past vacant seats', async () => {
    const desk = await open({ forum: 'group:default/nowhere' });
    await desk.exceptions.declareOutcome({
      seats: { 'business-result': EVE, 'control-system': EVE },
      measure: {
        ...{ id: 'elsewhere', direction: 'decrease', target: 0 },
        ...{ targetDate: '2027-03-31', collection: 'weekly' },
      },
    });
    await desk.at('2026-11-24T12:00:00Z');
    expect(await desk.at('2026-11-25T08:00:00Z')).toHaveLength(1);
    // A number was to be brought within a week.
    expect(await desk.at('2026-12-01T12:00:00Z')).toEqual([
      'eve: Overdue: Bring the number of an outcome',
    ]);
    await desk.at('2026-12-04T12:00:00Z');
    const { items, totals } = await desk.page();
    // The executive brings the number as well, and is told once more.
    expect(totals).toMatchObject({ open: 1, reachedNobody: 0 });
    expect(items[0]).toMatchObject({
      ...{ kind: 'bring-number', outcome: OUTCOME },
      last: {
        ...{ rung: 'business-result', told: [{ ref: EVE }] },
        passedOver: [{ rung: 'exception-handling', because: 'vacant' }],
      },
    });
  });

  it('of which nobody heard are told to whoever takes the seat, once', async () => {
    const desk = await open({ forum: 'group:default/nowhere' });
    const seats = (by: Partial<Record<Seat, string>>) =>
      desk.exceptions.declareOutcome({ ...BREACHABLE, seats: by });
    const told = async () =>
      (await desk.steps()).filter(step => step.startsWith('decide-exception'));
    const { 'business-result': _, ...others } = SEATED;
    await seats(SEATED);
    await desk.exceptions.request();
    // Everybody goes; whom the outcome names instead, nobody knows.
    await seats({ 'business-result': 'user:default/ghost' });
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2027-01-11T12:00:00Z');
    const last = 'decide-exception: escalation 2027-01-11 to nobody';
    expect((await told()).at(-1)).toBe(last);
    const { reachedNobody } = (await desk.page()).totals;

    // A seat below the forum is taken, in which nobody sits.
    await seats({ 'business-result': EVE });
    await desk.at('2027-01-11T12:30:00Z');
    const overdue = /^eve: What you answer for: .* overdue/;
    expect(await desk.at('2027-01-12T08:00:00Z')).toContainEqual(
      expect.stringMatching(overdue),
    );
    const taken = [last, 'decide-exception: escalation 2027-01-11 to eve'];
    expect((await told()).slice(-2)).toEqual(taken);
    expect((await desk.page()).totals.reachedNobody).toBeLessThan(
      reachedNobody,
    );
    // Others come, and nobody is told a second time of the same step.
    await seats({ 'business-result': EVE, ...others });
    await desk.at('2027-01-12T12:00:00Z');
    expect((await told()).slice(-2)).toEqual(taken);
    const notices = await desk.exceptions
      .knex('notices_notices')
      .where({ person: EVE })
      .whereIn(
        'deadline_id',
        desk.exceptions
          .knex('escalations_deadlines')
          .where({ kind: 'decide-exception' })
          .select('id'),
      );
    expect(notices).toHaveLength(1);
  });

  it('of which nobody heard are told to whoever comes into the forum', async () => {
    const desk = await open();
    await desk.exceptions.leave('fay');
    await desk.exceptions.request();
    for (const name of ['hugo', 'cleo', 'eve'])
      await desk.exceptions.leave(name);
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2027-01-11T12:00:00Z');
    expect((await desk.steps()).at(-1)).toMatch(/escalation .* to nobody/);
    await desk.exceptions.join('greta', 'elsewhere');
    await desk.at('2027-01-11T12:10:00Z');
    expect((await desk.steps()).at(-1)).toMatch(/to nobody/);
    await desk.exceptions.join('fay', 'board');
    await desk.at('2027-01-11T12:20:00Z');
    expect(await desk.at('2027-01-12T08:00:00Z')).toEqual([
      'fay: Overdue, and with you now: Decide about an exception',
    ]);
    // Another one comes later; what was heard is not told again.
    await desk.exceptions.join('gus', 'board');
    await desk.at('2027-01-12T09:00:00Z');
    expect((await desk.steps()).at(-1)).toMatch(/escalation .* to fay$/);
  });

  it('that are moved keep what was done, and remember who moved them', async () => {
    const desk = await open();
    const until = (targetDate: string, reason?: string) =>
      desk.exceptions.declareOutcome({
        statement: reason ?? 'Somebody answers for every identity.',
        measure: {
          ...{ id: 'elsewhere', direction: 'decrease', target: 0 },
          ...{ collection: 'yearly', targetDate },
        },
      });
    await until('2026-12-01');
    await desk.at('2026-11-24T12:00:00Z');
    await desk.at('2026-12-02T12:00:00Z');
    const escalation = Number((await desk.page()).items[0].id);
    await until('2026-12-31');
    await desk.at('2026-12-03T12:00:00Z');
    // It has not passed any more.
    expect((await desk.page()).items).toEqual([]);
    const detail = await desk.reader.detail(escalation, {
      ...{ viewer: undefined as never, person: FAY },
    });
    expect(detail).toMatchObject({
      moved: [
        {
          ...{ from: '2026-12-01T23:59:59.999Z', beginsAnew: false },
          to: '2026-12-31T23:59:59.999Z',
        },
      ],
      next: { kind: 'escalation', at: '2027-01-05T23:59:59.999Z' },
    });
    // Neither a reminder nor the breach comes again.
    expect(
      (await desk.steps()).filter(step => step.startsWith('meet-target')),
    ).toEqual(['meet-target: breach 2026-12-02 to eve, cleo']);
  });

  it('are taken once by several at once', async () => {
    const desk = await open();
    await desk.exceptions.declareOutcome({
      seats: {
        'business-result': EVE,
        'control-system': CLEO,
        'exception-handling': HUGO,
        legal: [HUGO, CLEO, EVE, FAY],
      },
    });
    desk.exceptions.now = new Date('2026-12-20T12:00:00Z');
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        await desk.service.follow();
        await desk.service.compose();
        await desk.service.deliver();
      }),
    );
    const opened = await desk.exceptions.knex('escalations_deadlines');
    expect(new Set(opened.map(row => row.obligation_id)).size).toBe(
      opened.length,
    );
    desk.exceptions.now = new Date('2027-01-20T12:00:00Z');
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        await desk.service.follow();
        await desk.service.compose();
        await desk.service.deliver();
      }),
    );
    const keys = desk.post.messages.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const steps = await desk.exceptions.knex('escalations_steps');
    expect(steps.length).toBeGreaterThan(7);
    const told = await desk.exceptions.knex('notices_notices');
    expect(told.every(({ message_key: key, urgent }) => key || !urgent)).toBe(
      true,
    );
  });
});
