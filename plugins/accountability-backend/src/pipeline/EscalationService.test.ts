import { eachDatabase } from '../testing/eachDatabase';
import { EscalationDesk, FAY } from './__testUtils__/anEscalationDesk';
import { CLEO, EVE, HUGO } from './__testUtils__/anExceptionDesk';

// Asked on Tuesday 24 November: ten working days to decide end on 8 December.
const DECIDED_BY = '2026-12-08T12:00:00.000Z';

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
    expect(await desk.at('2026-12-21T08:00:00Z')).toEqual([
      'rita: The exception that you asked for is rejected',
    ]);
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
