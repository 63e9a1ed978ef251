import { mockCredentials } from '@backstage/backend-test-utils';
import type { DecisionRequest } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { DecisionsPortal, REASON, WHO } from './DecisionsPortal';

jest.setTimeout(60_000);

const { ann, ben, rob, sam, aud, squad, rivals } = WHO;
const names = ['claimed', 'refused', 'passed-on', 'objected', 'raced'];
const ok = { status: 200 };

eachPortalDatabase('Decisions about ownership', database => {
  let portal: DecisionsPortal;

  beforeAll(async () => {
    portal = await DecisionsPortal.start(database, names);
  });
  afterAll(() => portal.portal.stop());

  const allowed = async (name: string, caller: string) =>
    (await portal.detail(name, caller)).actions
      .filter(action => action.allowed)
      .map(({ action }) => action);

  it('are offered to those who may take them', async () => {
    expect(await allowed('claimed', ann)).toEqual(['claim', 'transfer']);
    expect((await portal.detail('claimed', ann)).actions[0].owners).toEqual([
      ann,
      squad,
    ]);
  });

  it.each<[string, string, string]>([
    ['to who may decide about nothing', aud, 'claimed'],
    ['about what the permission does not cover', ann, 'unlinked'],
  ])('are not offered %s, and the reason is named', async (_, caller, name) => {
    const { actions } = await portal.detail(name, caller);
    expect(actions).toHaveLength(7);
    for (const { action, why, ...rest } of actions) {
      expect(rest).toEqual({ allowed: false });
      expect(why).toContain('permission accountability.identity.decide');
      const owner = squad;
      // The route refuses with the words of the button.
      expect(await portal.decide(caller, name, { action, owner })).toEqual({
        status: 403,
        why,
      });
    }
  });

  it('are not offered to a plugin that acts for a person', async () => {
    const token = mockCredentials.user.token(ann, {
      actor: { subject: 'plugin:scaffolder' },
    });
    const response = await fetch(
      `${portal.portal.url}/api/accountability/identities/${portal.id(
        'refused',
      )}`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    expect((await response.json()).actions).toEqual([]);
  });

  it.each<[string, string, Partial<DecisionRequest>, number, RegExp]>([
    ['for a group of others', ann, { owner: rivals }, 403, /not for group/],
    ['without an owner', ann, {}, 400, /name the owner/],
    ['for a placeholder', ann, { owner: 'group:default/tbd' }, 400, /nobody/],
    ['for a ghost', sam, { owner: 'group:default/ghosts' }, 400, /no active/],
    [
      'for an empty group',
      sam,
      { owner: 'group:default/hollow' },
      400,
      /no ac/,
    ],
    ['without a reason', ann, { owner: squad, reason: ' ' }, 400, /reason/],
    ['without the permission', aud, { owner: aud }, 403, /permission/],
    ['by a machine', 'service', { owner: squad }, 403, /'service' creden/],
    ['by nobody', 'nobody', { owner: squad }, 401, /credentials/],
  ])('refuse a claim %s', async (_, caller, decision, status, why) => {
    const claim = { action: 'claim' as const, ...decision };
    expect(await portal.decide(caller, 'refused', claim)).toEqual({
      status,
      why: expect.stringMatching(why),
    });
    expect(await portal.decisionsOf('refused')).toEqual([]);
  });

  it('refuse a plugin that acts for a person', async () => {
    const token = mockCredentials.user.token(ann, {
      actor: { subject: 'plugin:scaffolder' },
    });
    const response = await fetch(
      `${portal.portal.url}/api/accountability/identities/${portal.id(
        'refused',
      )}/decisions`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ action: 'claim', owner: squad, reason: REASON }),
      },
    );
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('plugin:scaffolder');
  });

  it('refuse who has nothing to do with an identity', async () => {
    expect(
      await portal.decide(ann, 'unlinked', { action: 'claim', owner: squad }),
    ).toMatchObject({ status: 403 });
  });

  it('take a claim, once', async () => {
    expect(
      await portal.decide(ann, 'claimed', { action: 'claim', owner: squad }),
    ).toEqual(ok);
    expect(await portal.ownerOf('claimed')).toMatchObject({
      state: 'owned',
      ref: squad,
      signal: 'portal-decision',
    });
    expect(
      await portal.decide(rob, 'claimed', { action: 'claim', owner: rivals }),
    ).toMatchObject({
      status: 403,
      why: expect.stringMatching(/dispute it if that is wrong/),
    });
    expect(await portal.decide(ben, 'claimed', { action: 'release' })).toEqual(
      ok,
    );
    expect(await portal.decisionsOf('claimed')).toEqual([
      `${ben} release`,
      `${ann} claim: ${squad}`,
    ]);
    expect((await portal.ownerOf('claimed')).state).toBe('ownerless');
  });

  it('pass an identity on when the receiver accepts', async () => {
    const name = 'passed-on';
    const offer = { action: 'transfer' as const, owner: rivals };
    await portal.decide(ann, name, { action: 'claim', owner: squad });
    expect(await portal.decide(rob, name, offer)).toMatchObject({
      status: 403,
      why: 'Only its owner may pass it on',
    });
    expect(await portal.decide(ann, name, offer)).toEqual(ok);
    expect(await portal.ownerOf(name)).toMatchObject({ ref: squad });
    expect(await portal.decide(ben, name, { action: 'accept' })).toMatchObject({
      status: 403,
    });
    expect(await portal.decide(rob, name, { action: 'decline' })).toEqual(ok);
    expect(await portal.decide(rob, name, { action: 'accept' })).toMatchObject({
      status: 403,
      why: 'Nothing was offered to you',
    });
    expect(await portal.decide(ann, name, offer)).toEqual(ok);
    expect(await portal.decide(rob, name, { action: 'accept' })).toEqual(ok);
    expect(await portal.ownerOf(name)).toMatchObject({ ref: rivals });
    expect(await portal.decide(ann, name, { action: 'release' })).toMatchObject(
      {
        status: 403,
        why: 'Only its owner may let go of it',
      },
    );
    expect(await portal.decisionsOf(name)).toEqual([
      `${rob} accept: ${rivals}`,
      `${ann} transfer: ${rivals}`,
      `${rob} decline`,
      `${ann} transfer: ${rivals}`,
      `${ann} claim: ${squad}`,
    ]);
  });

  it('suspend an owner while there is a dispute', async () => {
    const name = 'objected';
    await portal.decide(rob, name, { action: 'claim', owner: rivals });
    expect(await portal.decide(ann, name, { action: 'dispute' })).toEqual(ok);
    expect(await portal.ownerOf(name)).toMatchObject({
      state: 'ownerless',
      reason: 'disputed',
      ref: rivals,
    });
    expect(
      await portal.decide(ann, name, { action: 'claim', owner: squad }),
    ).toMatchObject({
      status: 403,
      why: expect.stringMatching(/settle the dispute/),
    });
    expect(await portal.decide(rob, name, { action: 'settle' })).toMatchObject({
      status: 403,
    });
    expect(await portal.decide(ann, name, { action: 'settle' })).toEqual(ok);
    expect(await portal.ownerOf(name)).toMatchObject({
      state: 'owned',
      ref: rivals,
    });
    await portal.decide(ben, name, { action: 'dispute' });
    expect(await portal.decide(sam, name, { action: 'settle' })).toEqual(ok);
    expect(await portal.decisionsOf(name)).toEqual([
      `${sam} settle`,
      `${ben} dispute`,
      `${ann} settle`,
      `${ann} dispute`,
      `${rob} claim: ${rivals}`,
    ]);
  });

  it('let exactly one of two win who claim at once', async () => {
    const claims = [ann, rob, ann, rob].map(caller =>
      portal.decide(caller, 'raced', {
        action: 'claim',
        owner: caller === ann ? squad : rivals,
      }),
    );
    const statuses = (await Promise.all(claims)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 403, 403, 403]);
    expect(await portal.decisionsOf('raced')).toHaveLength(1);
  });

  it('are audited, also those that were refused', () => {
    // A plugin that acted for a person was refused too.
    expect(portal.audited('ownership-decide')).toEqual({
      succeeded: portal.outcomes.taken,
      failed: portal.outcomes.refused + 1,
    });
  });
});
