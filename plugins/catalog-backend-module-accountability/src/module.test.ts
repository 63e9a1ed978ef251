import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { aComponent } from './__testUtils__/aComponent';
import { eventually } from './__testUtils__/eventually';
import { FakePosture } from './__testUtils__/FakePosture';
import { startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const FLAGGED = 'accountability.dev/flagged';
const REASONS = 'accountability.dev/flag-reasons';
const EXCEPTION = 'accountability.dev/exception-status';
const OUTCOMES = 'accountability.dev/outcomes';
const IDENTITIES = 'accountability.dev/identities';

const labelOf = (entity: Entity) => entity.metadata.labels?.[FLAGGED];
const names = (...all: string[]) => all.map(name => aComponent({ name }));

const started: Array<{ stop(): Promise<void> }> = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(catalog => catalog.stop()));
});
const start: typeof startCatalog = async options => {
  const catalog = await startCatalog(options);
  started.push(catalog);
  return catalog;
};

describe('a catalog with the accountability module', () => {
  it('labels, explains and lists what is flagged', async () => {
    const posture = new FakePosture();
    posture.set('component:default/bad', {
      reasons: ['owner-left', 'no-owner'],
      identities: 3,
      ownerless: 2,
    });
    posture.set('component:default/excepted', { flag: 'excepted' });
    posture.set('component:default/unknown', { flag: 'unknown', reasons: [] });
    posture.set('component:default/clean', { flag: 'false', reasons: [] });
    const catalog = await start({
      entities: names('bad', 'excepted', 'unknown', 'clean', 'unlinked'),
      features: [posture.plugin()],
    });

    await eventually(async () => {
      const found = (flag: string) =>
        catalog.names(`metadata.labels.${FLAGGED}=${flag}`);
      expect(await found('true')).toEqual(['bad']);
      expect(await found('excepted')).toEqual(['excepted']);
      expect(await found('unknown')).toEqual(['unknown']);
      expect(await found('false')).toEqual(['clean']);
      expect(await catalog.names('kind=component')).toHaveLength(5);
    });

    const bad: AlphaEntity = await catalog.entity('bad');
    expect(bad.metadata.annotations).toMatchObject({
      [REASONS]: 'no-owner,owner-left',
    });
    expect(bad.metadata.annotations).not.toHaveProperty([EXCEPTION]);
    expect(bad.status?.items).toEqual([
      {
        type: FLAGGED,
        level: 'warning',
        message:
          '2 of 3 linked identities have no accountable owner (no-owner, owner-left).',
      },
    ]);
    expect(
      (await catalog.entity('excepted')).metadata.annotations,
    ).toMatchObject({ [EXCEPTION]: 'effective' });
    expect(labelOf(await catalog.entity('unlinked'))).toBeUndefined();
  });

  it('follows every change within seconds, also to and from no flag', async () => {
    const posture = new FakePosture();
    const catalog = await start({
      entities: names('api', 'bystander'),
      features: [posture.plugin()],
    });
    await eventually(async () => {
      expect(await catalog.names('kind=component')).toHaveLength(2);
    });

    // The catalog itself comes round after 100 seconds at the earliest.
    for (const flag of ['true', 'excepted', 'false', null, 'true'] as const) {
      posture.set('component:default/api', { flag });
      await eventually(async () => {
        const entity = await catalog.entity('api');
        expect(labelOf(entity)).toBe(flag ?? undefined);
      });
    }
    expect(labelOf(await catalog.entity('bystander'))).toBeUndefined();
  });

  it('is woken up by the event long before the next poll', async () => {
    const posture = new FakePosture();
    const catalog = await start({
      entities: names('api'),
      features: [posture.plugin()],
      pollInterval: { hours: 1 },
    });
    await eventually(() => catalog.entity('api'));
    await eventually(() => expect(posture.asked).toHaveLength(1));

    posture.set('component:default/api');
    await posture.announce();
    await eventually(async () => {
      expect(labelOf(await catalog.entity('api'))).toBe('true');
    });
  });

  it('removes flags that were written by hand, and only those', async () => {
    const posture = new FakePosture();
    const byHand = {
      labels: { [FLAGGED]: 'false', tier: '1' },
      annotations: {
        [REASONS]: 'none',
        [EXCEPTION]: 'effective',
        [OUTCOMES]: 'outcome:default/all',
        [IDENTITIES]: 'kubernetes:prod/payments/api',
      },
    };
    posture.set('component:default/flagged', { flag: 'true' });
    const catalog = await start({
      entities: [
        aComponent({ name: 'unflagged', ...byHand }),
        aComponent({ name: 'flagged', ...byHand }),
        {
          ...aComponent({ name: 'squad', ...byHand }),
          kind: 'Group',
          spec: { type: 'team', children: [] },
        },
      ],
      features: [posture.plugin()],
    });

    await eventually(async () => {
      expect(labelOf(await catalog.entity('flagged'))).toBe('true');
    });
    for (const kind of ['component', 'group']) {
      const { metadata } = await eventually(() =>
        catalog.entity(kind === 'group' ? 'squad' : 'unflagged', kind),
      );
      expect(metadata.labels).toEqual({ tier: '1' });
      expect(metadata.annotations).toHaveProperty([IDENTITIES]);
      for (const own of [REASONS, EXCEPTION, OUTCOMES]) {
        expect(metadata.annotations).not.toHaveProperty([own]);
      }
    }
    const { annotations } = (await catalog.entity('flagged')).metadata;
    expect(annotations).toMatchObject({ [REASONS]: 'no-owner' });
    expect(annotations).not.toHaveProperty([OUTCOMES]);
  });

  it('relates entities to the identities that are in the catalog', async () => {
    const posture = new FakePosture();
    posture.set('component:default/api', {
      identityRefs: ['resource:default/api-account', '::', ''],
    });
    const catalog = await start({
      entities: [
        ...names('api'),
        {
          ...aComponent({ name: 'api-account' }),
          kind: 'Resource',
          spec: { type: 'service-account', owner: 'group:payments' },
        },
      ],
      features: [posture.plugin()],
    });

    await eventually(async () => {
      expect((await catalog.entity('api')).relations).toContainEqual({
        type: 'usesIdentity',
        targetRef: 'resource:default/api-account',
      });
      expect(
        (await catalog.entity('api-account', 'resource')).relations,
      ).toContainEqual({
        type: 'identityUsedBy',
        targetRef: 'component:default/api',
      });
    });

    posture.set('component:default/api', { identityRefs: [] });
    await eventually(async () => {
      const { relations } = await catalog.entity('api-account', 'resource');
      expect(relations?.map(({ type }) => type)).not.toContain(
        'identityUsedBy',
      );
    });
  });

  it.each([
    ['answers 503', 503, { error: { name: 'ServiceUnavailableError' } }],
    ['refuses with 403', 403, { error: { name: 'NotAllowedError' } }],
    ['talks nonsense', 200, { items: [{ entityRef: 7 }] }],
    ['names a page that never ends', 200, neverEnding()],
  ])('keeps its flags while the backend %s', async (_, status, body) => {
    const posture = new FakePosture();
    posture.set('component:default/api');
    const catalog = await start({
      entities: names('api'),
      features: [posture.plugin()],
      catalog: { processingInterval: { seconds: 1 } },
    });
    await eventually(async () => {
      expect(labelOf(await catalog.entity('api'))).toBe('true');
    });

    posture.broken = { status, body };
    const asked = posture.asked.length;
    await eventually(() => {
      expect(posture.asked.length).toBeGreaterThan(asked + 1);
    });
    expect(labelOf(await catalog.entity('api'))).toBe('true');

    posture.set('component:default/api', { flag: 'false' });
    posture.broken = undefined;
    await eventually(async () => {
      expect(labelOf(await catalog.entity('api'))).toBe('false');
    });
  });

  it('does not mind flags of entities it does not know', async () => {
    const posture = new FakePosture();
    posture.set('component:default/ghost');
    posture.set('not an entity reference');
    posture.set('component:default/api');
    const catalog = await start({
      entities: names('api'),
      features: [posture.plugin()],
    });
    await eventually(async () => {
      expect(await catalog.names(`metadata.labels.${FLAGGED}=true`)).toEqual([
        'api',
      ]);
    });
  });

  it('drops what a new epoch no longer holds', async () => {
    const posture = new FakePosture();
    for (const name of ['one', 'two', 'three']) {
      posture.set(`component:default/${name}`);
    }
    const catalog = await start({
      entities: names('one', 'two', 'three'),
      features: [posture.plugin()],
    });
    const flagged = () => catalog.names(`metadata.labels.${FLAGGED}=true`);
    await eventually(async () => {
      expect(await flagged()).toEqual(['one', 'three', 'two']);
    });

    posture.startAnew('second');
    posture.set('component:default/two');
    await eventually(async () => {
      expect(await flagged()).toEqual(['two']);
    });
  });
});

function neverEnding() {
  return { items: [], revision: 1, more: true, epoch: 'first' };
}
