import { DEFAULT_EXCEPTION_LIMITS } from 'backstage-plugin-accountability-common';
import { DatabaseExemptionStore } from '../inventory';
import { SEES_ALL } from '../posture';
import {
  exemptionIsRegistered,
  ExemptionReader,
  ProgrammeReader,
  RegisterReader,
  type RegisterViewer,
} from '../register';
import { RuleBook } from '../rules';
import { eachDatabase } from '../testing/eachDatabase';
import {
  CLEO,
  ExceptionDesk,
  HUGO,
  RITA,
} from './__testUtils__/anExceptionDesk';

const ALL: RegisterViewer = {
  ...{ visibility: SEES_ALL, refs: [], seatedIn: [] },
  ...{ decidesElsewhere: true, outcomes: [] },
};
/** May look at nothing that is not their own. */
const NOTHING: RegisterViewer = {
  ...ALL,
  visibility: { entities: 'none', unlinked: false },
  decidesElsewhere: false,
};

eachDatabase('The programme of exceptions', database => {
  const open = async () => ExceptionDesk.open(await database.init());
  const known = (desk: ExceptionDesk) => ({
    ...{ knex: desk.knex, clock: desk.clock, placeholders: [] },
    policy: { limits: DEFAULT_EXCEPTION_LIMITS, approvers: {} },
    rules: () => [
      ...desk.pipeline.settings.rules.describe(),
      ...desk.pipeline.settings.outcomeRules.describe(),
    ],
  });
  const exemptionsOf = ({ knex, clock }: ExceptionDesk) =>
    new ExemptionReader({
      ...{ knex, clock },
      rules: new RuleBook({
        subject: 'exemption',
        rules: [exemptionIsRegistered],
      }),
    });
  const look = (desk: ExceptionDesk, viewer = ALL, whole = false) =>
    new ProgrammeReader(known(desk), exemptionsOf(desk)).programme(
      {},
      { viewer, whole },
    );
  const ids = async (
    desk: ExceptionDesk,
    query: Partial<Parameters<RegisterReader['page']>[0]>,
  ) => {
    const { items } = await new RegisterReader(known(desk)).page(
      { limit: 25, sort: '-id', ...query },
      { viewer: ALL },
    );
    return items.map(({ id }) => Number(id));
  };

  it('says beforehand when what is listed begins, and then since when it holds', async () => {
    const desk = await open();
    const beginsAt = desk.daysLater(2).toISOString();
    await desk.grant(await desk.request({ effectiveFrom: beginsAt }));
    const listed = async () => {
      const { items } = await new RegisterReader(known(desk)).page(
        { limit: 25, sort: '-id' },
        { viewer: ALL },
      );
      return items.map(one => [one.state, one.beginsAt, one.effectiveFrom]);
    };
    expect(await listed()).toEqual([['approved', beginsAt, undefined]]);
    desk.now = desk.daysLater(2);
    await desk.service.sweep();
    expect(await listed()).toEqual([['active', undefined, beginsAt]]);
  });

  it('says nothing where there is nothing', async () => {
    const desk = await open();
    const { waiting, decisions, active, permanent, rules, weeks } = await look(
      desk,
    );
    expect(waiting).toMatchObject({ count: 0, overdue: 0 });
    expect(waiting.oldestRequestedAt).toBeUndefined();
    expect(decisions).toMatchObject({ decided: 0, granted: 0, rejected: 0 });
    expect(decisions.median).toBeUndefined();
    expect(active).toMatchObject({ count: 0, byOwner: [], others: 0 });
    expect(permanent).toEqual({ count: 0, items: [] });
    expect(rules.map(({ ruleId }) => ruleId)).toEqual(
      Array.from(
        { length: 11 },
        (_, at) => `EXC-${String(at + 2).padStart(2, '0')}`,
      ),
    );
    expect(weeks).toHaveLength(26);
    expect(weeks.at(-1)).toEqual({
      ...{ at: desk.now.toISOString(), waiting: 0, active: 0 },
    });
  });

  it('counts exemptions of policy engines for the whole organisation alone', async () => {
    const desk = await open();
    const { id } = await desk.knex('inventory_sources').first('id');
    await new DatabaseExemptionStore(desk.knex).keep({
      ...{ sourceId: id, engine: 'kyverno', complete: true, now: desk.now },
      exemptions: [{ reference: 'ref:a', title: 'a', policies: ['*'] }],
    });
    const counted = async (filter: object, whole: boolean) => {
      const reader = new ProgrammeReader(known(desk), exemptionsOf(desk));
      const { rules } = await reader.programme(filter, { viewer: ALL, whole });
      return rules.find(({ ruleId }) => ruleId === 'EXC-13')?.fail;
    };
    expect(await counted({}, true)).toBe(1);
    expect(await counted({}, false)).toBeUndefined();
    const outcome = 'outcome:default/a';
    expect(await counted({ outcome }, true)).toBeUndefined();
  });

  it('counts what waits, what was decided and how long that took', async () => {
    const desk = await open();
    const batch = [await desk.idOf('batch')];
    const granted = await desk.request({
      expiresAt: desk.daysLater(60).toISOString(),
    });
    const refused = await desk.request({ identities: batch });
    desk.now = desk.daysLater(2);
    await desk.grant(granted, [HUGO, CLEO]);
    desk.now = desk.daysLater(4);
    await desk.step(refused, 'pick-up', HUGO);
    await desk.step(refused, 'reject', HUGO);
    const waits = await desk.request({
      ...{ identities: batch, owner: 'group:default/payments' },
      expiresAt: desk.daysLater(60).toISOString(),
    });
    desk.now = desk.daysLater(24);

    const programme = await look(desk);
    expect(programme).toMatchObject({
      whole: false,
      waiting: {
        count: 1,
        oldestRequestedAt: desk.daysLater(4).toISOString(),
        overdue: 1,
      },
      decisions: {
        ...{ decided: 2, granted: 1, rejected: 1, changesAsked: 0 },
        ...{ median: 48, ninetieth: 96 },
      },
      active: {
        ...{ count: 1, bySeverity: { high: 1 }, others: 0, renewed: 0 },
        noLongerNeeded: 0,
        byOwner: [{ owner: { ref: RITA }, count: 1, bySeverity: { high: 1 } }],
      },
    });
    expect(programme.waiting.ages.map(({ count }) => count)).toEqual([
      ...[0, 0, 0, 1, 0],
    ]);
    expect(programme.active.ending.map(({ count }) => count)).toEqual([
      ...[0, 0, 1],
    ]);
    // 3 weeks ago all was handed in, and one was granted.
    expect(
      programme.weeks.slice(-5).map(({ waiting, active }) => [waiting, active]),
    ).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    const failing = programme.rules.filter(({ fail }) => fail > 0);
    expect(failing.map(({ ruleId, fail }) => [ruleId, fail])).toEqual([
      ['EXC-06', 1],
    ]);

    // Each number opens what it counts.
    const [, , , old] = programme.waiting.ages;
    const { count: _, ...between } = old;
    expect(await ids(desk, { only: 'waiting', ...between })).toEqual([waits]);
    expect(await ids(desk, { check: 'EXC-06' })).toEqual([waits]);
    expect(await ids(desk, { check: 'EXC-09' })).toEqual([]);
    expect(await ids(desk, { only: 'in-effect', owner: RITA })).toEqual([
      granted,
    ]);
    const { since } = programme.decisions;
    expect(await ids(desk, { only: 'decided', from: since })).toEqual([
      ...[refused, granted],
    ]);
    expect(await ids(desk, { only: 'granted', from: since })).toEqual([
      granted,
    ]);
    expect(await ids(desk, { only: 'rejected', until: since })).toEqual([]);
    expect(await ids(desk, { only: 'changes-asked' })).toEqual([]);
  });

  it('tells what nothing fails under any more, and what comes again and again', async () => {
    const desk = await open();
    let last = 0;
    for (const round of [0, 1, 2]) {
      desk.now = desk.daysLater(round * 30);
      last = await desk.request({
        expiresAt: desk.daysLater(round * 30 + 20).toISOString(),
      });
      await desk.grant(last, [HUGO, CLEO]);
      if (round < 2) desk.now = desk.daysLater(round * 30 + 21);
      await desk.service.sweep();
    }
    expect((await look(desk)).active.noLongerNeeded).toBe(0);
    expect((await look(desk)).permanent).toMatchObject({
      count: 1,
      items: [{ id: String(last), expiredBefore: 2, owner: { ref: RITA } }],
    });
    expect(await ids(desk, { check: 'EXC-12' })).toEqual([last]);

    await desk.knex('findings_findings').update({
      resolved_at: desk.now.toISOString(),
    });
    expect((await look(desk)).active.noLongerNeeded).toBe(1);
    expect(await ids(desk, { only: 'no-longer-needed' })).toEqual([last]);
  });

  it('counts what somebody may see, or the whole without naming it', async () => {
    const desk = await open();
    await desk.request();
    expect((await look(desk, NOTHING)).waiting.count).toBe(0);
    expect(await look(desk, NOTHING, true)).toMatchObject({
      ...{ whole: true, waiting: { count: 1 }, permanent: { items: [] } },
    });
  });
});
