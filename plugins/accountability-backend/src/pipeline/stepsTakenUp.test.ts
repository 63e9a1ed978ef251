import type { Seat } from 'backstage-plugin-accountability-common';
import { eachDatabase } from '../testing/eachDatabase';
import { EscalationDesk } from './__testUtils__/anEscalationDesk';
import {
  BREACHABLE,
  CLEO,
  EVE,
  HUGO,
  OUTCOME,
} from './__testUtils__/anExceptionDesk';

const SEATED = {
  'business-result': EVE,
  'control-system': CLEO,
  'exception-handling': HUGO,
};

eachDatabase('Steps upwards', database => {
  const open = async (escalation?: object) =>
    EscalationDesk.open(await database.init(), escalation);

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
});
