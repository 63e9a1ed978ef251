import { chainProblem, DatabaseExceptionStore } from '../exceptions';
import { PreviewReader } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import {
  API,
  BREACHABLE,
  CLEO,
  EVE,
  ExceptionDesk,
  HUGO,
  OUTCOME,
  RITA,
} from './__testUtils__/anExceptionDesk';

eachDatabase('Exceptions', database => {
  const open = async (annotations?: Record<string, string>) =>
    ExceptionDesk.open(await database.init(), annotations);

  const both = async (desk: ExceptionDesk) => ({
    identities: [await desk.idOf('payments/api'), await desk.idOf('batch')],
  });

  it('are one at a time for each finding', async () => {
    const desk = await open();
    const id = await desk.request();
    await expect(desk.request()).rejects.toThrow(
      new RegExp(`Exception ${id} .* is requested about some of the same`),
    );
    await desk.grant(id);
    await expect(desk.request(await both(desk))).rejects.toThrow(
      `Exception ${id} (Payments moves next week) is active`,
    );
    await expect(desk.step(id, 'close', RITA)).rejects.toThrow(
      /still fails: .* \(1 of 1\)\. Mend that first, or close it for another reason/,
    );
    await desk.step(id, 'close', RITA, { ground: 'other' });
    expect((await desk.get(await desk.request())).state).toBe('requested');
  });

  it('are renewed as exceptions of their own, and the first ends when the renewal begins', async () => {
    const desk = await open();
    const id = await desk.request({
      expiresAt: desk.daysLater(25).toISOString(),
    });
    await desk.grant(id);
    desk.now = desk.daysLater(10);
    const renew = async (days: number, by = RITA) =>
      desk.service.renew(
        id,
        {
          contentHash: (await desk.get(id)).contentHash,
          terms: before => ({
            ...before,
            expiresAt: desk.daysLater(days).toISOString(),
          }),
        },
        await desk.actor(by),
      );
    await expect(renew(30, EVE)).rejects.toThrow(
      /Only whoever asked for it, or sees to its plan/,
    );
    const { severity } = (await desk.get(id)).content;
    expect(severity).toBe('high');
    const renewal = await renew(100);
    await expect(renew(100)).rejects.toThrow(`Exception ${renewal} asks`);
    expect((await desk.get(id)).state).toBe('active');

    await desk.grant(renewal);
    expect((await desk.get(id)).state).toBe('superseded');
    expect(await desk.get(renewal)).toMatchObject({
      ...{ state: 'active', parentId: id, renewals: 1 },
      firstEffectiveFrom: (await desk.get(id)).effectiveFrom,
    });
    const effects = await desk.knex('exceptions_effects');
    expect(effects).toMatchObject([{ exception_id: renewal }]);
  });

  it('are worse where what depends on them is critical', async () => {
    const desk = await open({ 'accountability.dev/criticality': 'critical' });
    const { content } = await desk.get(
      await desk.request({ expiresAt: desk.daysLater(20).toISOString() }),
    );
    expect(content).toMatchObject({
      severity: 'critical',
      raises: [
        {
          entityRef: API,
          annotation: 'accountability.dev/criticality',
          value: 'critical',
        },
      ],
    });
    expect(content.needed.map(({ seat }) => seat)).toEqual([
      ...['exception-handling', 'control-system', 'business-result'],
    ]);
  });

  it('last no longer than those may approve who decide', async () => {
    const desk = await open();
    await desk.declareOutcome({
      decisionRights: [
        { ...BREACHABLE.decisionRights[0], forDays: 14 },
        { ...BREACHABLE.decisionRights[0], upTo: 'low' },
      ],
    });
    await expect(desk.request()).rejects.toThrow(
      /exception handling of "No orphans" may approve an exception that is high for 14 days at most, and this one is high and lasts 20 days/,
    );
    const preview = await new PreviewReader({
      ...desk.known,
      placeholders: [],
    }).preview(
      {
        rules: ['accountable-owner'],
        ...{ identities: [await desk.idOf('payments/api')], outcomes: [] },
        concerns: [],
      },
      RITA,
    );
    expect(preview).toMatchObject({
      latestExpiresAt: desk.daysLater(14).toISOString(),
      shortestRight: { seat: 'exception-handling', forDays: 14 },
      problems: [],
    });
    const id = await desk.request({ expiresAt: preview.latestExpiresAt });
    await desk.grant(id);
    expect((await desk.get(id)).state).toBe('active');
  });

  it('are decided by the seats of what governs, with the right to', async () => {
    const desk = await open();
    await desk.declareOutcome();
    await expect(desk.request()).rejects.toThrow(
      /exception handling of "No orphans" has no verified right/,
    );
    await desk.declareOutcome({
      decisionRights: [
        {
          ...{ seat: 'exception-handling', verb: 'approve-exception' },
          ...{ lever: 'change', upTo: 'high', verifiedBy: EVE },
          ...{ verifiedOn: '2026-11-01' },
          proof: { kind: 'policy', title: 'Exception policy' },
        },
      ],
    });
    await expect(
      desk.request({ decidedBy: 'outcome:default/friendly' }),
    ).rejects.toThrow(
      /does not govern what is asked for; name outcome:default\/no-orphans/,
    );
    const id = await desk.request();
    expect((await desk.get(id)).content.terms.decidedBy).toBe(OUTCOME);

    await desk.step(id, 'pick-up', HUGO);
    // Hugo loses the seat while he reads.
    await desk.declareOutcome({
      seats: {
        'business-result': EVE,
        'control-system': HUGO,
        'exception-handling': CLEO,
      },
    });
    await expect(
      desk.service.step(
        id,
        {
          ...{ action: 'approve', seat: 'exception-handling' },
          contentHash: (await desk.get(id)).contentHash,
        },
        await desk.actor(HUGO),
      ),
    ).rejects.toThrow(/seat/);
  });

  it('come to one end under fifty people at once, nothing lost and nothing twice', async () => {
    const desk = await open();
    const id = await desk.request({
      expiresAt: desk.daysLater(20).toISOString(),
    });
    await desk.step(id, 'pick-up', HUGO);
    const { contentHash } = await desk.get(id);
    const people = [HUGO, CLEO, EVE, RITA];
    const actors = await Promise.all(people.map(ref => desk.actor(ref)));
    const steps = ['approve', 'approve', 'reject', 'revoke', 'renew'] as const;
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) => {
        const actor = actors[at % actors.length];
        const action = steps[at % steps.length];
        return action === 'renew'
          ? desk.service.renew(
              id,
              {
                contentHash,
                terms: before => ({
                  ...before,
                  expiresAt: desk.daysLater(60).toISOString(),
                }),
              },
              actor,
            )
          : desk.service.step(
              id,
              { action, contentHash, reason: `Person ${at}` },
              actor,
            );
      }),
    );

    const store = new DatabaseExceptionStore(desk.knex);
    const exception = (await store.get(id))!;
    const transitions = await store.transitions(id);
    expect(chainProblem(transitions)).toBeUndefined();
    expect(transitions.at(-1)).toMatchObject({
      ...{ hash: exception.hash, to: exception.state },
    });
    const done = results.filter(({ status }) => status === 'fulfilled');
    const byPeople = transitions.filter(
      ({ event, by }) => by && !['create', 'submit', 'pick-up'].includes(event),
    );
    expect(byPeople).toHaveLength(done.length);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(['ConflictError', 'NotAllowedError']).toContain(
        result.reason.name,
      );
    }
    const approved = transitions.filter(({ event }) => event === 'approve');
    expect(new Set(approved.map(({ seat }) => seat)).size).toBe(
      approved.length,
    );
    const effects = await desk.knex('exceptions_effects');
    expect(effects).toHaveLength(exception.state === 'active' ? 1 : 0);
  });
});
