import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { FrameworkKey } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import {
  aComponent,
  aControl,
  aGroup,
  anOutcome,
  aUser,
} from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

/** Sees everything. */
const sam = 'user:default/sam';
/** Sees totals and outcomes, but no entity of the catalog. */
const eve = 'user:default/eve';
/** Sees everything but totals. */
const tim = 'user:default/tim';
/** Sees everything but outcomes. */
const fay = 'user:default/fay';
const squad = 'group:default/squad';

eachPortalDatabase('Frameworks', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('sam', ['squad']), aGroup('squad')],
        aComponent('app', { owner: squad }),
        anOutcome('halve', {
          seats: { 'business-result': sam },
          // As people write them.
          frameworks: ['NHI-01', 'GV.RR-1', 'PCI DSS 8.6.1'],
        }),
        anOutcome('someday', { lifecycle: 'draft', frameworks: ['NHI-02'] }),
        aControl('offboarding', {
          owner: squad,
          outcomes: ['outcome:default/halve'],
          frameworks: ['NHI1', 'CSF GV.ZZ-99'],
        }),
        aControl('nobodys', { frameworks: ['GOVERN 2.3'] }),
      ],
      people: { [sam]: [squad], [eve]: [], [fay]: [], [tim]: [] },
    });
    portal.policy.deny({
      [eve]: [catalogEntityReadPermission.name],
      [fay]: ['accountability.outcome.read'],
      [tim]: ['accountability.organisation.read'],
    });
    await pushInventory(portal, [
      aServiceAccount('used', { consumers: [{ kind: 'entity', name: 'app' }] }),
      aServiceAccount('stray'),
    ]);
    await eventually(async () => {
      const { outcomes, controls, rules } = await find('NHI1:2025');
      const owned = rules.find(({ ruleId }) => ruleId === 'accountable-owner');
      if (!outcomes.length || !controls.length || owned?.fail !== 1) {
        throw new Error('Not settled yet');
      }
    });
  });
  afterAll(() => portal.stop());

  async function find(
    id: string,
    { key = 'owasp-nhi', as = sam }: { key?: FrameworkKey; as?: string } = {},
  ) {
    const { requirements } = await portal.as(as).getFramework(key);
    const found = requirements.find(one => one.id === id);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  }

  it('show what speaks for an id, however it was written, and what is missing', async () => {
    const offboarding = await find('NHI1:2025');
    expect(offboarding).toMatchObject({
      text: 'Improper Offboarding',
      standing: 'fail',
      outcomes: [{ ref: 'outcome:default/halve', status: 'unmeasured' }],
      controls: [{ ref: 'control:default/offboarding', ownerless: false }],
      hidden: 0,
    });
    const owner = offboarding.rules.find(
      ({ ruleId }) => ruleId === 'accountable-owner',
    );
    const list = await portal
      .as(sam)
      .listIdentities({ rule: ['accountable-owner'], verdict: ['fail'] });
    expect(owner).toMatchObject({ subject: 'identity', fail: 1 });
    expect(list.totalCount).toBe(1);
    expect(offboarding.missing).toEqual(
      expect.arrayContaining([
        { gap: 'failing', count: expect.any(Number) },
        { gap: 'unmeasured', count: 1 },
      ]),
    );
  });

  it('count what rules say of outcomes', async () => {
    const { rules } = await find('CSF GV.RR-01', { key: 'csf' });
    const { items } = await portal.as(sam).listOutcomes({});
    const judged = await Promise.all(
      items.map(({ ref }) => portal.as(sam).getOutcome(ref)),
    );
    for (const { ruleId, subject, pass, fail, unknown } of rules) {
      const verdicts = judged.flatMap(outcome =>
        outcome.verdicts.filter(verdict => verdict.ruleId === ruleId),
      );
      const counted = (is: string) =>
        verdicts.filter(({ verdict }) => verdict.is === is).length;
      const failing = await portal.as(sam).listOutcomes({ rule: ruleId });
      expect(failing.totalCount).toBe(fail);
      expect({ subject, pass, fail, unknown }).toEqual({
        subject: 'outcome',
        pass: counted('pass'),
        fail: counted('fail'),
        unknown: counted('unknown'),
      });
    }
    expect(rules.length).toBeGreaterThan(0);
  });

  it('have drafts speak for nothing, and miss what nobody watches', async () => {
    const leakage = await find('NHI2:2025');
    expect(leakage).toMatchObject({
      standing: 'missing',
      missing: [
        { gap: 'no-rule' },
        { gap: 'draft', count: 1 },
        { gap: 'not-declared' },
      ],
    });
  });

  it('say which id there is not, and which control nobody owns', async () => {
    expect((await find('CSF GV.ZZ-99', { key: 'csf' })).missing).toContainEqual(
      { gap: 'no-such-id' },
    );
    expect(
      (await find('AI RMF GOVERN 2.3', { key: 'ai-rmf' })).missing,
    ).toContainEqual({ gap: 'ownerless-control', count: 1 });
  });

  it('keep ids of other frameworks', async () => {
    const { outcomes, text } = await find('PCI DSS 8.6.1', { key: 'other' });
    expect(outcomes).toHaveLength(1);
    expect(text).toBeUndefined();
  });

  it('count in the list what the framework shows', async () => {
    // What is judged between two questions is in the answer to the second.
    await eventually(async () => {
      for (const summary of await portal.as(sam).listFrameworks()) {
        const { requirements } = await portal.as(sam).getFramework(summary.key);
        const counts = { fail: 0, unknown: 0, pass: 0, missing: 0 };
        for (const { standing } of requirements) counts[standing] += 1;
        expect(summary.counts).toEqual(counts);
      }
    });
  });

  it('name nothing that the caller may not see, and judge by all of it', async () => {
    const seen = await find('NHI1:2025');
    const blind = await find('NHI1:2025', { as: eve });
    expect(blind).toEqual({ ...seen, outcomes: [], controls: [], hidden: 2 });
  });

  it.each([
    [tim, 'accountability.organisation.read'],
    [fay, 'accountability.outcome.read'],
  ])('are kept from %s, who has no %s', async (person, permission) => {
    for (const ask of [
      () => portal.as(person).listFrameworks(),
      () => portal.as(person).getFramework('csf'),
      () => portal.as(person).exportFramework('csf'),
    ]) {
      expect(await failureOf(ask())).toEqual({
        status: 403,
        message: expect.stringContaining(permission),
      });
    }
  });

  it('answer what there is not with what there is', async () => {
    const asked = portal.as(sam).getFramework('cobit' as FrameworkKey);
    expect(await failureOf(asked)).toEqual({
      status: 404,
      message: expect.stringMatching(/no framework cobit; there are csf,/),
    });
  });

  it('are saved as CSV, a line for each id', async () => {
    const response = await portal.as(sam).exportFramework('owasp-nhi');
    const lines = (await response.text()).trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[1]).toMatch(/^NHI1:2025,Improper Offboarding,,fail,/);
    expect(response.headers.get('content-disposition')).toContain(
      'owasp-nhi.csv',
    );
  });
});
