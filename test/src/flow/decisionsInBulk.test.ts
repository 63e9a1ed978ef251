import type { BulkDecisionRequest } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { DecisionsPortal, REASON, WHO } from './DecisionsPortal';

jest.setTimeout(60_000);

const { ann, rob, aud, squad, rivals } = WHO;
const names = ['bulk-1', 'bulk-2', 'bulk-3', 'bulk-4'];

eachPortalDatabase('Decisions in bulk', database => {
  let portal: DecisionsPortal;

  beforeAll(async () => {
    portal = await DecisionsPortal.start(database, names);
  });
  afterAll(() => portal.portal.stop());

  const bulk = (
    caller: string,
    request: Partial<BulkDecisionRequest>,
  ): Promise<unknown> =>
    portal.portal
      .as(caller)
      .decideInBulk({
        selection: { filter: { q: 'bulk' } },
        decision: { action: 'claim', owner: squad, reason: REASON },
        preview: false,
        ...request,
      })
      .catch(error => error.body.response.statusCode);

  it('tell before what they would do', async () => {
    await portal.decide(rob, 'bulk-4', { action: 'claim', owner: rivals });
    expect(await bulk(ann, { preview: true })).toEqual({
      matching: 4,
      applied: 3,
      refused: [
        {
          why: 'Somebody answers for it already; dispute it if that is wrong',
          count: 1,
        },
      ],
    });
    expect(await portal.decisionsOf('bulk-1')).toEqual([]);
  });

  it('refuse when something changed since the preview', async () => {
    expect(await bulk(ann, { expected: 4 })).toBe(409);
    expect(await portal.decisionsOf('bulk-1')).toEqual([]);
  });

  it('refuse machines and those without the permission', async () => {
    expect(await bulk('service', {})).toBe(403);
    expect(await bulk(aud, {})).toBe(403);
  });

  it('decide about all that match', async () => {
    expect(await bulk(ann, { expected: 3 })).toMatchObject({ applied: 3 });
    for (const name of ['bulk-1', 'bulk-2', 'bulk-3']) {
      expect(await portal.decisionsOf(name)).toEqual([
        `${ann} claim: ${squad}`,
      ]);
    }
    expect(await portal.ownerOf('bulk-4')).toMatchObject({ ref: rivals });
  });

  it('decide about a list', async () => {
    const selection = { ids: ['bulk-1', 'bulk-4'].map(n => portal.id(n)) };
    const decision = { action: 'release' as const, reason: REASON };
    expect(await bulk(ann, { selection, decision })).toEqual({
      matching: 2,
      applied: 1,
      refused: [{ why: 'Only its owner may let go of it', count: 1 }],
    });
  });

  it('do not stumble over an id that cannot be', async () => {
    const selection = { ids: ['9999999999999999', portal.id('bulk-1')] };
    expect(await bulk(ann, { selection, preview: true })).toMatchObject({
      matching: 1,
    });
  });

  it('leave alone what the permission does not cover, in preview and in earnest', async () => {
    const selection = {
      ids: ['unlinked', 'bulk-1'].map(name => portal.id(name)),
    };
    const expected = {
      matching: 2,
      applied: 1,
      refused: [
        {
          why: 'Deciding about owners needs the permission accountability.identity.decide',
          count: 1,
        },
      ],
    };
    expect(await bulk(ann, { selection, preview: true })).toEqual(expected);
    expect(await bulk(ann, { selection })).toEqual(expected);
    expect(await portal.decisionsOf('unlinked')).toEqual([]);
    expect(await portal.ownerOf('unlinked')).toMatchObject({
      state: 'ownerless',
    });
    expect((await portal.decisionsOf('bulk-1'))[0]).toBe(
      `${ann} claim: ${squad}`,
    );
  });

  it('count what the permission does not cover among all that match', async () => {
    const selection = { filter: {} };
    const decision = { action: 'dispute' as const, reason: REASON };
    expect(await bulk(rob, { selection, decision, preview: true })).toEqual({
      matching: 5,
      applied: 4,
      refused: [{ why: expect.stringContaining('permission'), count: 1 }],
    });
  });

  it('are audited with what was asked and what came of it', async () => {
    const decision = { action: 'claim' as const, owner: squad, reason: REASON };
    const selection = { filter: { q: 'bulk-2' } };
    const asked = { action: 'claim', owner: squad, selection };
    const entry = (status: string, meta: object) => ({
      status,
      actor: expect.objectContaining({ actorId: ann }),
      meta: { path: '/identities/decisions', ...meta },
    });
    const last = () => portal.lastAudited('ownership-bulk-decide');

    await bulk(ann, { selection, decision, expected: 7 });
    expect(last()).toEqual(
      entry('failed', { ...asked, preview: false, expected: 7 }),
    );
    await portal.decide(ann, 'bulk-2', { action: 'release' });
    expect(portal.lastAudited('ownership-decide')).toMatchObject({
      status: 'succeeded',
      meta: { id: portal.id('bulk-2'), action: 'release', owner: null },
    });
    await bulk(ann, { selection, decision, expected: 1 });
    expect(last()).toEqual(
      entry('succeeded', {
        ...asked,
        preview: false,
        expected: 1,
        ...{ matching: 1, applied: 1, refused: [] },
      }),
    );
    const all = { ids: ['unlinked', 'bulk-1'].map(name => portal.id(name)) };
    await bulk(ann, { selection: all, decision, preview: true });
    expect(last()).toEqual(
      entry('succeeded', {
        ...{ ...asked, selection: all, preview: true },
        ...{ matching: 2, applied: 0 },
        refused: expect.arrayContaining([
          { why: expect.stringContaining('permission'), count: 1 },
        ]),
      }),
    );
  });

  it('are audited, also those that were refused', () => {
    expect(portal.audited('ownership-bulk-decide')).toEqual({
      succeeded: 9,
      failed: 4,
    });
  });
});
