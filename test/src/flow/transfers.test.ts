import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { TransferPreview } from 'backstage-plugin-accountability-common';
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

/** May do everything. */
const sam = 'user:default/sam';
/** Decides about nothing, and declares nothing. */
const eve = 'user:default/eve';
/** Declares, and sees no entity of the catalog. */
const fay = 'user:default/fay';
/** Decides about identities, and declares nothing. */
const ida = 'user:default/ida';
/** Leaves, and held much. */
const dana = 'user:default/dana';
const kim = 'user:default/kim';
const platform = 'group:default/platform';
const reason = 'Dana has left';

/** `one` of `acme/one`. */
const shortName = (name: string) => name.replace(/^.*\//, '');

eachPortalDatabase('Transfers', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('sam'), aUser('eve'), aUser('fay'), aUser('ida')],
        ...[aUser('dana'), aUser('kim', ['platform']), aGroup('platform')],
        aComponent('app', { owner: platform }),
        aComponent('tool', { owner: platform }),
        anOutcome('in-git', {
          seats: { 'business-result': dana, legal: kim },
          decisionRights: [
            {
              ...{ seat: 'legal', verb: 'validate-clause', lever: 'contract' },
              ...{ verifiedBy: dana, verifiedOn: '2026-01-01' },
            },
          ],
        }),
        aControl('unrelated', { owner: kim }),
      ],
      people: { [sam]: [], [kim]: [platform], [dana]: [] },
    });
    portal.policy.deny({
      [eve]: [
        'accountability.identity.decide',
        'accountability.definition.declare',
      ],
      [fay]: [catalogEntityReadPermission.name],
      [ida]: ['accountability.definition.declare'],
    });
    await portal.as(sam).declareDefinition({
      kind: 'Outcome',
      name: 'in-portal',
      title: 'In the portal',
      spec: anOutcome('in-portal', {
        seats: { 'business-result': dana, security: platform },
      }).spec as never,
    });
    await portal.as(sam).declareDefinition({
      kind: 'Control',
      name: 'keys',
      title: 'Keys are renewed',
      spec: {
        ...{ lifecycle: 'active', intent: 'It shall.', domain: 'identity' },
        owner: dana,
        duties: [{ duty: 'rotate', holder: dana }],
      },
    });
    await pushInventory(portal, [
      aServiceAccount('one', { consumers: [{ kind: 'entity', name: 'app' }] }),
      aServiceAccount('two', { consumers: [{ kind: 'entity', name: 'tool' }] }),
      aServiceAccount('other'),
    ]);
    const ids = new Map<string, string>();
    await eventually(async () => {
      const { items } = await portal.as(sam).listIdentities({});
      if (items.length !== 3) throw new Error('Not all are here');
      items.forEach(({ name, id }) => ids.set(shortName(name), id));
      await portal.as(sam).getOutcome('outcome:default/in-git');
    });
    const claim = (name: string) =>
      eventually(() =>
        portal.as(dana).decide(ids.get(name)!, {
          ...{ action: 'claim', owner: dana, reason: 'It is mine' },
        }),
      );
    await claim('one');
    await claim('two');
    // She leaves.
    await portal.catalog.remove(dana);
    await eventually(async () => {
      const { items } = await portal.as(sam).listIdentities({});
      const left = items.filter(({ owner }) => owner.state === 'ownerless');
      const { seats } = await portal
        .as(sam)
        .getOutcome('outcome:default/in-git');
      if (left.length < 3 || seats[0].state !== 'drifted') {
        throw new Error('Nobody has noticed yet');
      }
    });
  });
  afterAll(() => portal.stop());

  const preview = (as = sam, rest: object = {}): Promise<TransferPreview> =>
    portal.as(as).previewTransfer({ from: dana, to: kim, ...rest });
  const refs = ({ definitions }: TransferPreview) =>
    definitions.map(({ ref }) => ref);

  it('begin with who is gone and still holds something', async () => {
    expect(await portal.as(sam).listDeparted()).toEqual([
      {
        party: expect.objectContaining({ ref: dana }),
        identities: 2,
        definitions: 3,
      },
    ]);
  });

  it('show what would pass, what is asked, and what Git declares', async () => {
    const shown = await preview();
    expect(shown).toMatchObject({
      from: { ref: dana, standing: 'user-left' },
      to: { ref: kim, standing: 'active' },
      identities: { offered: 2, refused: [], declared: 0 },
      hidden: 0,
    });
    expect(refs(shown)).toEqual([
      'outcome:default/in-git',
      'outcome:default/in-portal',
      'control:default/keys',
    ]);
    const [inGit, inPortal, keys] = shown.definitions;
    expect(inGit).toMatchObject({
      origin: 'git',
      places: ['spec.seats.business-result'],
      kept: ['spec.decisionRights.0.verifiedBy'],
    });
    expect(inGit.patch).toContain('holder: user:default/kim');
    expect(inGit.patch).not.toContain('statement');
    expect(inPortal.places).toEqual(['spec.seats.business-result']);
    expect(keys.places).toEqual(['spec.owner', 'spec.duties.0.holder']);
  });

  it('pass a part: of one system, and of chosen outcomes', async () => {
    const shown = await preview(sam, {
      entity: 'component:default/app',
      definitions: ['control:default/keys'],
    });
    expect(shown.identities.offered).toBe(1);
    expect(refs(shown)).toEqual(['control:default/keys']);
    const none = await preview(sam, { identities: false, definitions: [] });
    expect(none).toMatchObject({ identities: { offered: 0 }, definitions: [] });
  });

  it('say why something cannot pass', async () => {
    const { definitions } = await preview(sam, { to: platform });
    const find = (ref: string) => definitions.find(one => one.ref === ref);
    // A group is accountable for nothing.
    expect(find('outcome:default/in-portal')?.refused).toMatch(
      /It cannot be active yet/,
    );
    expect(find('control:default/keys')?.refused).toBeUndefined();
  });

  it('do not let anybody do in mass what they may not do one by one', async () => {
    const { identities, definitions } = await preview(ida);
    expect(identities.offered).toBe(2);
    const inPortal = definitions.find(
      ({ ref }) => ref === 'outcome:default/in-portal',
    );
    expect(inPortal?.refused).toContain('accountability.definition.declare');
    const why = expect.stringContaining('accountability.identity.decide');
    const refusal = { status: 403, message: why };
    expect(await failureOf(preview(eve))).toEqual(refusal);
    expect(await portal.as(eve).mayTransfer()).toMatchObject({ why });
    expect(await portal.as(ida).mayTransfer()).toEqual({ allowed: true });
  });

  it('count what the caller may not see, without naming it', async () => {
    const shown = await preview(fay);
    expect(shown).toMatchObject({ identities: { offered: 0 }, hidden: 3 });
    expect(shown.definitions).toEqual([]);
    expect(await portal.as(fay).listDeparted()).toEqual([]);
  });

  it.each([
    [{ to: dana }, /holds it already/],
    [{ to: 'component:default/app' }, /name a user or a group/],
    [{ from: 'component:default/app' }, /name a user or a group/],
    [{ to: 'user:default/ghost' }, /no active person/],
    [{ to: 'group:default/tbd' }, /names nobody/],
    [{ to: 'nobody at all' }, /to/],
  ])('refuse %j', async (rest, message) => {
    expect(await failureOf(preview(sam, rest))).toEqual({
      status: 400,
      message: expect.stringMatching(message),
    });
  });

  it('say that nobody is known by a name, and not that nothing would pass', async () => {
    for (const from of ['user:default/ghost', 'group:default/tbd']) {
      expect(await failureOf(preview(sam, { from }))).toEqual({
        status: 404,
        message: expect.stringContaining(`Nobody is known as ${from}`),
      });
    }
    // Whoever left still holds something, also where a part of it is empty.
    const nothing = { identities: false, definitions: [] };
    expect(await preview(sam, nothing)).toMatchObject({ definitions: [] });
    // Whoever is known and holds nothing passes nothing.
    expect(await preview(sam, { from: eve })).toMatchObject({
      ...{ identities: { offered: 0 }, definitions: [], hidden: 0 },
    });
  });

  it('are for people alone', async () => {
    const asked = portal.as('service').previewTransfer({ from: dana, to: kim });
    expect(await failureOf(asked)).toMatchObject({ status: 403 });
  });

  it('are refused when something else would pass than was looked at', async () => {
    const request = { from: dana, to: kim, reason, expectedHash: 'old' };
    expect(await failureOf(portal.as(sam).transfer(request))).toEqual({
      status: 409,
      message: expect.stringMatching(/look again/),
    });
  });

  it('offer identities, and give outcomes and controls a new version', async () => {
    const { hash } = await preview();
    const result = await portal
      .as(sam)
      .transfer({ from: dana, to: kim, reason, expectedHash: hash });
    expect(result).toEqual({
      identities: { offered: 2, refused: [] },
      definitions: [
        { ref: 'outcome:default/in-portal', title: 'In the portal' },
        { ref: 'control:default/keys', title: 'Keys are renewed' },
      ],
    });
    const outcome = await portal
      .as(sam)
      .getOutcome('outcome:default/in-portal');
    expect(outcome).toMatchObject({ charterVersion: 2 });
    expect(outcome.seats[0]).toMatchObject({
      holder: { ref: kim },
      state: 'waiting',
    });
    expect(outcome.charters[0]).toMatchObject({ by: sam, reason });
    const control = await portal.as(sam).getControl('control:default/keys');
    expect(control.owner?.ref).toBe(kim);
    const { items } = await portal
      .as(kim)
      .listIdentities({ offeredTo: ['me'] });
    expect(items.map(({ name }) => shortName(name)).sort()).toEqual([
      'one',
      'two',
    ]);
    const accepted = await portal
      .as(kim)
      .decide(items[0].id, { action: 'accept', reason: 'Gladly' });
    expect(accepted?.owner).toMatchObject({ state: 'owned', ref: kim });
  });

  it('leave what is done when they are repeated', async () => {
    const again = await preview();
    expect(again.identities).toMatchObject({
      offered: 0,
      refused: [{ why: expect.stringContaining(kim), count: 1 }],
    });
    expect(refs(again)).toEqual(['outcome:default/in-git']);
    const result = await portal.as(sam).transfer({
      ...{ from: dana, to: kim, reason, expectedHash: again.hash },
    });
    expect(result).toMatchObject({
      identities: { offered: 0 },
      definitions: [],
    });
  });
});
