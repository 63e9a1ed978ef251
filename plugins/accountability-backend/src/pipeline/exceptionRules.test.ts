import { DatabaseVerdictStore } from '../outcomes';
import { eachDatabase } from '../testing/eachDatabase';
import {
  CLEO,
  EVE,
  ExceptionDesk,
  HUGO,
  OUTCOME,
} from './__testUtils__/anExceptionDesk';

const right = {
  ...{
    seat: 'exception-handling' as const,
    verb: 'approve-exception' as const,
  },
  ...{ lever: 'change' as const, verifiedBy: EVE, verifiedOn: '2026-11-01' },
  proof: { kind: 'policy' as const, title: 'Exception policy' },
};

eachDatabase('Rules about exceptions in the pipeline', database => {
  let desk: ExceptionDesk;

  beforeEach(async () => {
    desk = await ExceptionDesk.open(await database.init());
    await desk.declareOutcome({ decisionRights: [right] });
  });

  /** What each rule about exceptions says, after what is due was judged. */
  async function said(): Promise<Record<string, string>> {
    await desk.service.sweep();
    await desk.pipeline.pipeline.sweep();
    const verdicts = await new DatabaseVerdictStore(desk.knex).verdictsOf([
      OUTCOME,
    ]);
    return Object.fromEntries(
      verdicts
        .get(OUTCOME)!
        .flatMap(({ ruleId, verdict }) =>
          ruleId.startsWith('EXC-')
            ? [
                [
                  ruleId.slice(4),
                  verdict.is === 'fail' ? verdict.because : verdict.is,
                ],
              ]
            : [],
        ),
    );
  }
  const none = 'not-applicable';

  it('follow a request until it ends', async () => {
    const id = await desk.request({
      milestones: [{ text: 'Split the team', dueOn: '2026-12-09' }],
    });
    expect(await said()).toMatchObject({
      ...{ '02': none, '03': none, '05': none, '06': 'pass', '11': 'pass' },
    });
    // Ten working days, of which two weekends are none.
    desk.now = desk.daysLater(14);
    expect(await said()).toMatchObject({
      '06': `1 of 1 exceptions: ${id} (Payments moves next week) was to be decided by 2026-12-08, and nobody has.`,
      '11': 'pass',
    });
    await desk.grant(id, [HUGO, CLEO]);
    expect(await said()).toMatchObject({
      ...{ '02': 'pass', '03': 'pass', '04': 'pass', '05': 'pass' },
      ...{ '06': none, '07': 'pass', '08': 'pass', '09': 'pass' },
      ...{ '10': 'pass', '11': 'pass', '12': 'pass' },
    });
    desk.now = desk.daysLater(16);
    expect((await said())['10']).toMatch(/promised "Split the team" for 2026/);
    desk.now = desk.daysLater(20);
    // The first is about what was imported, and nothing was.
    const { '01': imported, ...others } = await said();
    expect(imported).toBe('pass');
    expect(new Set(Object.values(others))).toEqual(new Set([none]));
  });

  it('notice what changes around an exception', async () => {
    const id = await desk.request({
      expiresAt: desk.daysLater(80).toISOString(),
      compensatingControls: [{ ref: 'control:default/none', text: 'It' }],
    });
    await desk.grant(id, [HUGO, CLEO]);
    expect((await said())['07']).toMatch(/relies on control:default\/none/);
    expect((await said())['08']).toBe('pass');

    await desk.depend('critical');
    expect((await said())['08']).toMatch(
      /was approved as high and would be critical now/,
    );
    await desk.leave('rita');
    expect((await said())['11']).toMatch(/rita, who asked for it, is gone/);
    desk.now = desk.daysLater(30);
    expect((await said())['09']).toMatch(/looked at again by 2026-12-24/);

    // What nobody can do by a route: an end that does not end it.
    await desk.step(id, 'revoke', HUGO);
    await desk.knex('exceptions_effects').insert({
      ...{ subject: 'identity:1', rule_id: 'r', exception_id: id },
      effective_from: desk.now.toISOString(),
      expires_at: desk.daysLater(90).toISOString(),
    });
    await desk.settle();
    await desk.declareOutcome({
      decisionRights: [right],
      revisitOn: '2027-06-01',
    });
    expect((await said())['02']).toMatch(/counts until 2027-02-22/);
  });

  it('hold an approval against what was declared when it was given', async () => {
    const id = await desk.request({
      expiresAt: desk.daysLater(80).toISOString(),
    });
    await desk.grant(id, [HUGO, CLEO]);
    desk.now = desk.daysLater(1);
    // Taken away since; it held then.
    await desk.declareOutcome({ decisionRights: [] });
    expect((await said())['05']).toBe('pass');

    const { approvals } = await desk.get(id);
    await desk
      .knex('exceptions_exceptions')
      .where({ id })
      .update({
        approvals: JSON.stringify(
          approvals.map(of => ({ ...of, at: desk.now.toISOString() })),
        ),
      });
    await desk.declareOutcome({ decisionRights: [], revisitOn: '2027-06-01' });
    expect((await said())['05']).toMatch(
      /hugo for the exception handling seat, which had no verified right/,
    );
  });

  it('count what expired and was permitted again', async () => {
    for (const round of [0, 1, 2]) {
      desk.now = desk.daysLater(round * 30);
      const id = await desk.request({
        expiresAt: desk.daysLater(round * 30 + 20).toISOString(),
      });
      await desk.grant(id, [HUGO, CLEO]);
      expect((await said())['12']).toMatch(
        round < 2 ? /^pass$/ : /was permitted before and expired 2 times/,
      );
      desk.now = desk.daysLater(round * 30 + 21);
      await desk.service.sweep();
      expect((await desk.get(id)).state).toBe('expired');
    }
  });
});
