import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { aControl, anOutcome } from './__testUtils__/anOutcome';
import { eventually } from './__testUtils__/eventually';
import { FakeDefinitions } from './__testUtils__/FakeDefinitions';
import { startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const dana: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'dana.fox' },
  spec: { memberOf: [] },
};

const started: Array<{ stop(): Promise<void> }> = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(catalog => catalog.stop()));
});

async function start(portal: FakeDefinitions, directory?: string) {
  const catalog = await startCatalog({
    entities: [dana],
    features: [portal.plugin()],
    app: { baseUrl: 'https://portal.acme.example/' },
    directory,
  });
  started.push(catalog);
  const told = <T>(check: () => Promise<T>) =>
    eventually(async () => {
      await portal.announce();
      return check();
    });
  return { ...catalog, told };
}

const outcomes = 'kind=outcome';

describe('a catalog beside a portal in which outcomes are declared', () => {
  it('shows them with their pages, and relates them to people and each other', async () => {
    const portal = new FakeDefinitions();
    portal.declare(anOutcome(), aControl());
    const catalog = await start(portal);

    const outcome = await catalog.told(() =>
      catalog.entity('halve-standing-privilege', 'outcome'),
    );
    const page =
      'https://portal.acme.example/accountability/outcomes/default/halve-standing-privilege';
    expect(outcome.metadata.annotations).toEqual({
      'accountability.dev/origin': 'portal',
      'backstage.io/managed-by-location': 'accountability-portal:definitions',
      'backstage.io/managed-by-origin-location':
        'accountability-portal:definitions',
      'backstage.io/view-url': page,
      'backstage.io/edit-url': `${page}/edit`,
    });
    await eventually(async () => {
      expect(
        (await catalog.entity('halve-standing-privilege', 'outcome')).relations,
      ).toEqual([
        { type: 'accountableTo', targetRef: 'user:default/dana.fox' },
        { type: 'hasPart', targetRef: 'control:default/offboard-same-day' },
        { type: 'ownedBy', targetRef: 'user:default/dana.fox' },
      ]);
      expect((await catalog.entity('dana.fox', 'user')).relations).toEqual([
        {
          type: 'accountableFor',
          targetRef: 'outcome:default/halve-standing-privilege',
        },
        {
          type: 'ownerOf',
          targetRef: 'outcome:default/halve-standing-privilege',
        },
      ]);
    });
    const control = await catalog.entity('offboard-same-day', 'control');
    expect(control.metadata.annotations?.['backstage.io/view-url']).toBe(
      'https://portal.acme.example/accountability/outcomes/controls/default/offboard-same-day',
    );
  });

  it('follows what is changed and withdrawn', async () => {
    const portal = new FakeDefinitions();
    portal.declare(anOutcome('one'), anOutcome('two'));
    const catalog = await start(portal);
    await catalog.told(async () => {
      expect(await catalog.names(outcomes)).toEqual(['one', 'two']);
    });

    portal.declare(anOutcome('two', { statement: 'Something else.' }));
    portal.withdraw('outcome:default/one');
    await catalog.told(async () => {
      expect(await catalog.names(outcomes)).toEqual(['two']);
      const { spec } = await catalog.entity('two', 'outcome');
      expect(spec).toMatchObject({ statement: 'Something else.' });
    });

    portal.withdraw('outcome:default/two');
    await catalog.told(async () => {
      expect(await catalog.names(outcomes)).toEqual([]);
    });
    expect(await catalog.names('kind=user')).toEqual(['dana.fox']);
  });

  it.each<[string, number, unknown]>([
    ['answers 503', 503, { error: { name: 'ServiceUnavailableError' } }],
    ['refuses with 403', 403, { error: { name: 'NotAllowedError' } }],
    ['does not know the route', 404, { error: { name: 'NotFoundError' } }],
    ['talks nonsense', 200, { revision: 7, entities: 'none' }],
    ['holds half an entity', 200, { revision: 'x', entities: [{ kind: 1 }] }],
    [
      'holds an entity of another kind',
      200,
      { revision: 'x', entities: [dana] },
    ],
  ])('keeps them while the backend %s', async (_, status, body) => {
    const portal = new FakeDefinitions();
    portal.declare(anOutcome('kept'));
    const catalog = await start(portal);
    await catalog.told(async () => {
      expect(await catalog.names(outcomes)).toEqual(['kept']);
    });

    portal.broken = { status, body };
    const asked = portal.asked;
    await catalog.told(async () => {
      expect(portal.asked).toBeGreaterThan(asked + 2);
    });
    expect(await catalog.names(outcomes)).toEqual(['kept']);

    portal.broken = undefined;
    portal.declare(anOutcome('added'));
    await catalog.told(async () => {
      expect(await catalog.names(outcomes)).toEqual(['added', 'kept']);
    });
  });

  describe('that restarts', () => {
    const folder = createMockDirectory();

    it('keeps them while the backend is away, and catches up when it is back', async () => {
      const portal = new FakeDefinitions();
      portal.declare(anOutcome('kept'), anOutcome('withdrawn'));
      const before = await start(portal, folder.path);
      await before.told(async () => {
        expect(await before.names(outcomes)).toHaveLength(2);
      });
      await started.pop()!.stop();

      portal.broken = { status: 503, body: {} };
      portal.withdraw('outcome:default/withdrawn');
      const asked = portal.asked;
      const after = await start(portal, folder.path);
      await after.told(async () => {
        expect(portal.asked).toBeGreaterThan(asked + 2);
      });
      expect(await after.names(outcomes)).toEqual(['kept', 'withdrawn']);

      portal.broken = undefined;
      await after.told(async () => {
        expect(await after.names(outcomes)).toEqual(['kept']);
      });
    });
  });
});
