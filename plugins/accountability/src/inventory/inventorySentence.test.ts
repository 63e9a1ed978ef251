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
      'only the ownerless are looked at, yet the whole is named',
      counts(2, 3, 2),
      { ownership: ['ownerless'] },
      'ownerlessAll',
      { count: 5, all: '#5', ownerless: '#2' },
    ],
    [
      'those that nobody has judged yet count too',
      counts(2, 3, 9),
      {},
      'ownerlessAll',
      { count: 9, all: '#9', ownerless: '#2' },
    ],
    ['all owned', counts(0, 7), {}, 'ownedAll', { count: 7, all: '#7' }],
    ['nothing at all', { total: 0, facets: {} }, {}, 'noneAll', {}],
    [
      'nothing that matches',
      { total: 0, facets: {} },
      { q: 'x' },
      'noneFiltered',
      {},
    ],
  ])('%s', (_what, facets, filter, key, values) => {
    expect(inventorySentence({ t, facets, filter, number: n => `#${n}` })).toBe(
      `inventory.sentence.${key} ${JSON.stringify(values)}`,
    );
  });
});
