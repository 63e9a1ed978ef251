import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  aComponent,
  aGroup,
  aUser,
  ownable,
  policy,
} from './__testUtils__/entities';
import { catalogPages } from './catalogPages';
import { directoryTask } from './directoryTask';
import type { PictureStore } from './PictureStore';

const api = ownable('API', { name: 'api' }, { owner: 'x', definition: 'long' });
const catalog = catalogServiceMock({
  entities: [
    aComponent('web', { owner: 'payments', dependsOn: ['resource:ci'] }),
    api,
    ownable('Template', { name: 'new' }, { owner: 'x' }),
    aGroup('payments'),
    aUser('ann', { groups: ['payments'] }),
  ],
});

describe('catalogPages', () => {
  it('streams people before what they own, without what nobody needs', async () => {
    const names: string[] = [];
    for await (const page of catalogPages(catalog, mockCredentials.service())) {
      for (const entity of page) {
        names.push(entity.metadata.name);
        expect(entity.spec).not.toHaveProperty('definition');
      }
    }

    expect(names.slice(0, 2).sort()).toEqual(['ann', 'payments']);
    expect(names.slice(2).sort()).toEqual(['api', 'web']);
  });
});

/** A memory of one refresh: everything is new, and something is lost. */
function aPicture(lost: { people: number; before: number }) {
  const written: unknown[] = [];
  const store: PictureStore = {
    begin: async () => ({
      size: { people: lost.before, entities: lost.before },
      recountNeeded: false,
    }),
    differences: async entities => entities.map(after => ({ after })),
    apply: async change => {
      written.push(...(change.written ?? []));
      return false;
    },
    recount: async () => {},
    missing: async () =>
      Array.from({ length: lost.people }, (_, at) => ({
        ref: `user:default/u${at}`,
        kind: 'user',
      })),
    recordComplete: async () => {},
    recordFailure: async () => {},
    recordHeld: async () => {},
  };
  return { store, written };
}

describe('directoryTask', () => {
  const run = async (store: PictureStore, observed = new Set<string>()) => {
    const logger = mockServices.logger.mock();
    const task = directoryTask({
      catalog,
      auth: mockServices.auth(),
      store,
      policy: { ...policy, maxVanishShare: 0.2 },
      clock: { now: () => new Date('2026-11-24T12:00:00Z') },
      logger,
      onChange: async () => {},
      reorganisations: { forget: async () => {} },
      keepReorganisationsMs: 0,
      observer: async () => async entities => {
        for (const [ref, { spec }] of entities) {
          observed.add(`${ref} ${spec?.lifecycle ?? '-'}`);
        }
      },
    });
    return { outcome: await task(), logger };
  };

  it('reads the catalog as the plugin itself', async () => {
    const { store, written } = aPicture({ people: 0, before: 0 });

    const { outcome, logger } = await run(store);

    expect(outcome).toEqual({ seen: 4, written: 4, removed: 0 });
    expect(written).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ref: 'component:default/web',
          ownerRef: 'group:default/payments',
          dependsOn: ['resource:default/ci'],
        }),
      ]),
    );
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('4 changed'),
    );
  });

  it('lets an observer look at all that it holds, as the catalog shows it', async () => {
    const observed = new Set<string>();
    await run(aPicture({ people: 0, before: 0 }).store, observed);
    expect([...observed].sort()).toEqual([
      'api:default/api production',
      'component:default/web production',
      'group:default/payments -',
      'user:default/ann -',
    ]);
  });

  it('warns when it holds the old picture', async () => {
    const { outcome, logger } = await run(
      aPicture({ people: 30, before: 100 }).store,
    );

    expect(outcome.held).toBeDefined();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/30 of 100 .* accountability\.directory\.holdFor/),
    );
  });
});
