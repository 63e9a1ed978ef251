import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { DefinitionDraft } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { anOutcome } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { pushInventory } from '../testing/portal/pushInventory';
import { OUTCOME, OutcomesPortal, WHO } from './OutcomesPortal';

jest.setTimeout(60_000);

const { dana, lee, kim, eve } = WHO;
const DENY = { result: AuthorizeResult.DENY } as const;
const REF = 'outcome:default/answer-for-all';

const draft = (lifecycle: string): DefinitionDraft => ({
  kind: 'Outcome',
  name: 'answer-for-all',
  title: 'Answer for everything',
  spec: {
    ...(anOutcome('answer-for-all').spec as DefinitionDraft['spec']),
    lifecycle,
  },
});

eachPortalDatabase('An outcome in the portal', database => {
  let outcomes: OutcomesPortal;

  beforeAll(async () => {
    outcomes = await OutcomesPortal.start(database);
    await eventually(async () => {
      const governing = await outcomes.outcomesOf('app');
      if (!governing) throw new Error('The scope was not looked at yet');
    });
  });
  afterAll(() => outcomes.portal.stop());

  it('governs nothing as a draft, and everything once it is active', async () => {
    const { portal } = outcomes;
    const { hash } = await portal.as(kim).declareDefinition(draft('draft'));
    // It is there as soon as it was declared.
    const declared = await outcomes.look(kim, REF);
    expect(declared).toMatchObject({
      ...{ status: 'draft', origin: 'portal', declaredBy: kim },
      ...{ charterVersion: 1, may: { revise: { allowed: true } } },
    });
    await eventually(async () => {
      const { governs } = await outcomes.look(kim, REF);
      expect(governs.entities).toBe(2);
    });
    expect(await outcomes.outcomesOf('lab')).toBeUndefined();
    const { items } = await portal.as(kim).listOutcomes({});
    expect(items.map(({ ref }) => ref)).not.toContain(REF);

    await portal.as(kim).reviseDefinition(REF, {
      ...{ spec: draft('active').spec, title: 'Answer for everything' },
      ...{ expectedHash: hash, reason: 'Agreed' },
    });
    const active = await outcomes.look(kim, REF);
    expect(active).toMatchObject({ status: 'unmeasured', charterVersion: 1 });
    await eventually(async () => {
      expect(await outcomes.outcomesOf('lab')).toBe('default/answer-for-all');
      expect(await outcomes.outcomesOf('app')).toBe(
        'default/answer-for-all,default/halve-privilege',
      );
    });
  });

  it('counts what it governs, an identity that two components use once', async () => {
    const { portal } = outcomes;
    const usedBy = (...names: string[]) => ({
      consumers: names.map(name => ({ kind: 'entity' as const, name })),
    });
    await pushInventory(portal, [
      aServiceAccount('shared', usedBy('app', 'lab')),
      aServiceAccount('own', usedBy('app')),
    ]);
    const all = { entities: 2, flagged: 2, identities: 2, ownerless: 2 };
    await eventually(async () => {
      expect((await outcomes.look(kim, REF)).governs).toEqual(all);
    });
    const { governs, systems } = await outcomes.look(kim);
    expect(governs).toEqual({ ...all, entities: 1, flagged: 1 });
    expect(systems).toEqual([
      expect.objectContaining({ ...governs, title: 'No system', flag: 'true' }),
    ]);
    const behind = (outcome: string) =>
      portal.as(kim).listIdentities({ outcome });
    expect((await behind(REF)).totalCount).toBe(all.identities);
    const unlinked = await portal.as(kim).listIdentities({
      ...{ outcome: REF, linked: 'false' },
    });
    expect(unlinked.items).toEqual([]);
    // One of them uses both, but what governs the one does not govern the other.
    const ofLab = { entity: 'component:default/lab' };
    for (const [outcome, count] of [
      [REF, 1],
      [OUTCOME, 0],
    ] as const) {
      const list = await portal.as(kim).listIdentities({ outcome, ...ofLab });
      expect(list.totalCount).toBe(count);
    }
    const gone = behind('outcome:default/there-is-none');
    expect((await failureOf(gone)).status).toBe(404);
    const { items } = await portal
      .as(kim)
      .listOutcomes({ entity: 'component:default/lab' });
    expect(items.map(item => item.governs)).toEqual([
      { entities: 1, flagged: 1, identities: 1, ownerless: 1 },
    ]);
  });

  it('tells in its charter who changed it, and why', async () => {
    const { portal } = outcomes;
    const { hash, spec } = await outcomes.look(eve, REF);
    await portal.as(eve).reviseDefinition(REF, {
      spec: { ...draft('active').spec, riskTolerance: 'One a year' },
      ...{ expectedHash: hash, reason: 'The board said so' },
    });
    const { charters } = await outcomes.look(eve, REF);
    expect(charters[0]).toMatchObject({
      ...{ version: 2, origin: 'portal', by: eve },
      reason: 'The board said so',
      changes: [{ field: 'riskTolerance', after: '"One a year"' }],
    });
    expect(spec.riskTolerance).toBeUndefined();
  });

  it('is refused as long as nobody can answer for it or measure it (I1, I13)', async () => {
    const wanting = draft('active');
    wanting.name = 'wish';
    delete wanting.spec.seats;
    wanting.spec.measure = { id: 'secret-age', direction: 'decrease' };
    const refused = outcomes.portal.as(kim).declareDefinition(wanting);
    const { status, message } = await failureOf(refused);
    expect(status).toBe(400);
    for (const path of [
      ...['seats.business-result', 'measure.target', 'measure.targetDate'],
      'measure.collection',
    ]) {
      expect(message).toContain(path);
    }
  });

  it('says who may change what, and why not', async () => {
    const may = async (caller: string, ref: string) => {
      const { revise } = (await outcomes.look(caller, ref)).may;
      return revise.allowed ? 'yes' : revise.why;
    };
    expect(await may(kim, REF)).toBe('yes');
    expect(await may(kim, OUTCOME)).toMatch(/Git declares it/);
    expect(await may('service', REF)).toMatch(/Only people/);
    outcomes.portal.policy.decide = ({ name }) =>
      name === 'accountability.definition.declare' ? DENY : undefined;
    expect(await may(kim, REF)).toMatch(/accountability\.definition\.declare/);
    expect((await outcomes.portal.as(kim).listOutcomes({})).mayDeclare).toBe(
      false,
    );
    outcomes.portal.policy.decide = () => undefined;
  });

  describe('is seen', () => {
    beforeAll(() => {
      // Everybody but Kim reads components alone; Eve no identities either.
      outcomes.portal.policy.decide = ({ name }, { userRef }) => {
        if (name === 'accountability.identity.read' && userRef === eve) {
          return DENY;
        }
        return name === catalogEntityReadPermission.name && userRef !== kim
          ? createCatalogConditionalDecision(
              catalogEntityReadPermission,
              catalogConditions.isEntityKind({ kinds: ['Component'] }),
            )
          : undefined;
      };
    });

    it.each<[string, string, string[]]>([
      ['who may read it in the catalog', kim, [OUTCOME, REF]],
      ['who has a seat in it', dana, [OUTCOME, REF]],
      ['whose group has a seat in it', lee, [OUTCOME]],
      // Eve was the last to change it.
      ['who declared it', eve, [REF]],
      ['who has nothing to do with it', 'user:default/nobody', []],
    ])('by one %s', async (_, caller, expected) => {
      const { items, totalCount } = await outcomes.portal
        .as(caller)
        .listOutcomes({ entity: 'component:default/app' });
      expect(items.map(({ ref }) => ref).sort()).toEqual([...expected].sort());
      expect(totalCount).toBe(expected.length);
      for (const { governs } of items) {
        expect(governs.identities).toBe(caller === eve ? 0 : 2);
      }
      for (const ref of [OUTCOME, REF]) {
        const path = `/outcomes/default/${ref.split('/')[1]}`;
        const { status } = await outcomes.portal.request(caller, path);
        expect(status).toBe(expected.includes(ref) ? 200 : 404);
        const list = await outcomes.portal.request(
          caller,
          `/identities?outcome=${encodeURIComponent(ref)}`,
        );
        // Eve sees no identities at all.
        const listed = caller === eve ? 403 : 200;
        expect(list.status).toBe(expected.includes(ref) ? listed : 404);
      }
    });

    it('by nobody who may see no outcome at all', async () => {
      const { decide } = outcomes.portal.policy;
      outcomes.portal.policy.decide = permission =>
        permission.name === 'accountability.outcome.read'
          ? DENY
          : decide(permission, { userRef: dana, refs: [dana] });
      expect(await failureOf(outcomes.look(dana))).toMatchObject({
        status: 403,
        message: expect.stringContaining('accountability.outcome.read'),
      });
      outcomes.portal.policy.decide = decide;
    });

    it('by nobody by way of an answer', async () => {
      expect(await outcomes.refusal('user:default/nobody')).toMatchObject({
        status: 404,
      });
    });
  });
});
