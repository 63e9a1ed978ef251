import type {
  IdentityFacets,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { inventorySentence } from './inventorySentence';

/** Shows which text was chosen, with which numbers. */
const t = ((key: string, values: Record<string, unknown> = {}) =>
  `${key} ${JSON.stringify(values)}`) as never;

const counts = (ownerless: number, owned: number, total = ownerless + owned) =>
  ({
    total,
    facets: {
      ownership: [
        { value: 'ownerless', count: ownerless },
        { value: 'owned', count: owned },
      ],
    },
  } satisfies IdentityFacets);

describe('inventorySentence', () => {
  it.each<[string, IdentityFacets, IdentityFilter, string, object]>([
    [
      'some ownerless',
      counts(412, 1518),
      {},
      'ownerlessAll',
      { count: 1930, all: '#1930', ownerless: '#412' },
    ],
    [
      'some ownerless under a filter',
      counts(2, 3),
      { privilege: ['admin'] },
      'ownerlessFiltered',
      { count: 5, all: '#5', ownerless: '#2' },
    ],
    [
      'only the ownerless are looked at',
      counts(2, 3, 2),
      { ownership: ['ownerless'] },
      'onlyOwnerlessAll',
      { count: 2, shown: '#2', all: '#5' },
    ],
    [
      'only the owned are looked at',
      counts(2, 3, 3),
      { ownership: ['owned'] },
      'onlyOwnedAll',
      { count: 3, shown: '#3', all: '#5' },
    ],
    [
      'only the ownerless among those that match otherwise',
      counts(12, 28, 12),
      { ownership: ['ownerless'], privilege: ['admin'] },
      'onlyOwnerlessFiltered',
      { count: 12, shown: '#12', all: '#40' },
    ],
    [
      'only the ownerless, and there is but one identity',
      counts(1, 0, 1),
      { ownership: ['ownerless'] },
      'ownerlessAll',
      { count: 1, all: '#1', ownerless: '#1' },
    ],
    [
      'only the owned, and but one matches otherwise',
      counts(0, 1, 1),
      { ownership: ['owned'], q: 'x' },
      'ownedFiltered',
      { count: 1, all: '#1' },
    ],
    [
      'only the ownerless, and there is none',
      counts(0, 5, 0),
      { ownership: ['ownerless'], q: 'x' },
      'noneOwnerlessFiltered',
      { count: 5, all: '#5' },
    ],
    [
      'only the owned, and there is none',
      counts(5, 0, 0),
      { ownership: ['owned'] },
      'noneOwnedAll',
      { count: 5, all: '#5' },
    ],
    [
      'owned and ownerless alike, which leaves out those not judged yet',
      counts(2, 3),
      { ownership: ['owned', 'ownerless'] },
      'ownerlessFiltered',
      { count: 5, all: '#5', ownerless: '#2' },
    ],
    [
      'a reason, which only the ownerless have',
      counts(4, 0),
      { reason: ['owner-left'] },
      'nobodyFiltered',
      { all: '#4' },
    ],
    [
      'the only one that matches is ownerless',
      counts(1, 0),
      { q: 'x' },
      'ownerlessFiltered',
      { count: 1, all: '#1', ownerless: '#1' },
    ],
    ['none owned', counts(4, 0), {}, 'nobodyAll', { all: '#4' }],
    [
      'those that nobody has judged yet count too',
      counts(2, 3, 9),
      {},
      'ownerlessAll',
      { count: 9, all: '#9', ownerless: '#2' },
    ],
    ['all owned', counts(0, 7), {}, 'ownedAll', { count: 7, all: '#7' }],
    [
      'all owned by the one looked for',
      counts(0, 7),
      { owner: ['group:default/payments'] },
      'ownedFiltered',
      { count: 7, all: '#7' },
    ],
    [
      'what waits for an answer',
      counts(2, 1),
      { offeredTo: ['me'] },
      'waiting',
      { count: 3, all: '#3' },
    ],
    [
      'nothing waits',
      { total: 0, facets: {} },
      { offeredTo: ['me'] },
      'noneWaiting',
      {},
    ],
    [
      'some of what waits',
      counts(2, 1),
      { offeredTo: ['me'], privilege: ['admin'] },
      'ownerlessFiltered',
      { count: 3, all: '#3', ownerless: '#2' },
    ],
    ['nothing at all', { total: 0, facets: {} }, {}, 'noneAll', {}],
    [
      'nothing that matches',
      { total: 0, facets: {} },
      { q: 'x' },
      'noneFiltered',
      {},
    ],
    [
      'nothing judged yet of which it could be said',
      { total: 0, facets: {} },
      { ownership: ['ownerless'] },
      'noneFiltered',
      {},
    ],
  ])('%s', (_what, facets, filter, key, values) => {
    expect(inventorySentence({ t, facets, filter, number: n => `#${n}` })).toBe(
      `inventory.sentence.${key} ${JSON.stringify(values)}`,
    );
  });
});
