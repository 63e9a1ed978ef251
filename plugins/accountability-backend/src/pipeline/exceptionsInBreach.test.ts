import { breachesOf } from '../outcomes';
import { eachDatabase } from '../testing/eachDatabase';
import {
  BREACHABLE,
  CLEO,
  EVE,
  ExceptionDesk,
  HUGO,
  OUTCOME,
  RITA,
} from './__testUtils__/anExceptionDesk';

eachDatabase('Exceptions about a breached outcome', database => {
  const open = async () => ExceptionDesk.open(await database.init());

  it('take the accountable executive as well while the outcome is breached', async () => {
    const desk = await open();
    await desk.declareOutcome(BREACHABLE);
    await desk.number(9);
    const before = await desk.request();
    await desk.step(before, 'pick-up', HUGO);
    await desk.step(before, 'approve', HUGO);

    desk.now = desk.daysLater(1);
    const since = desk.now.toISOString();
    await desk.number(11);
    // What was handed in before does not pass below them, and nobody is asked twice.
    await desk.step(before, 'approve', CLEO);
    expect((await desk.get(before)).state).toBe('under-review');
    await desk.step(before, 'approve', EVE);
    expect((await desk.get(before)).state).toBe('active');

    const batch = { identities: [await desk.idOf('batch')] };
    const during = await desk.request(batch);
    const breach = { outcome: OUTCOME, title: 'No orphans', since };
    const asked = {
      breach,
      needed: [
        { seat: 'exception-handling', because: 'severity' },
        { seat: 'control-system', because: 'severity' },
        { seat: 'business-result', because: 'breach' },
      ],
    };
    expect((await desk.get(during)).content).toMatchObject(asked);
    const renewal = await desk.service.renew(
      before,
      {
        contentHash: (await desk.get(before)).contentHash,
        terms: terms => ({
          ...terms,
          expiresAt: desk.daysLater(40).toISOString(),
        }),
      },
      await desk.actor(RITA),
    );
    expect((await desk.get(renewal)).content).toMatchObject(asked);

    // It is breached still, and since the same moment.
    desk.now = desk.daysLater(2);
    await desk.number(12);
    expect(
      await breachesOf(desk.knex, [OUTCOME, 'outcome:default/other']),
    ).toEqual(new Map([[OUTCOME, breach]]));
    // Mended, it still needs what it was handed in with; what comes after does not.
    desk.now = desk.daysLater(3);
    await desk.number(9);
    await desk.grant(during, [HUGO, CLEO]);
    expect((await desk.get(during)).state).toBe('under-review');
    await desk.step(during, 'withdraw', RITA);
    const after = await desk.request(batch);
    await desk.grant(after, [HUGO, CLEO]);
    expect((await desk.get(after)).state).toBe('active');
  });

  it('are decided by whoever is needed anyway where the breach is mended before the executive decides', async () => {
    const desk = await open();
    await desk.declareOutcome(BREACHABLE);
    await desk.number(9);
    const id = await desk.request();
    desk.now = desk.daysLater(1);
    await desk.number(11);
    await desk.grant(id, [HUGO, CLEO]);
    expect((await desk.get(id)).state).toBe('under-review');

    desk.now = desk.daysLater(2);
    await desk.number(9);
    await desk.step(id, 'approve', HUGO);
    const { state, approvals } = await desk.get(id);
    expect(state).toBe('active');
    expect(approvals.map(({ seat }) => seat).sort()).toEqual([
      ...['control-system', 'exception-handling'],
    ]);
  });

  it('ask nobody else of a breached outcome that declares nothing', async () => {
    const desk = await open();
    await desk.declareOutcome({ ...BREACHABLE, whileBreached: undefined });
    await desk.number(11);
    const { needed, breach } = (await desk.get(await desk.request())).content;
    expect(needed.map(({ seat }) => seat)).toEqual([
      ...['exception-handling', 'control-system'],
    ]);
    expect(breach).toBeUndefined();
  });
});
