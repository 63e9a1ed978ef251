import type { Overview } from 'backstage-plugin-accountability-common';
import { anOverview } from '../testing';
import { scorecardSentence } from './scorecardSentence';

/** Shows which text was chosen, with which numbers. */
const t = ((key: string, values: Record<string, unknown>) =>
  `${key.split('.').at(-1)} ${Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`) as never;

const components = (counts: Partial<Overview['components']>) =>
  anOverview({
    identities: 53,
    components: { all: 24, flagged: 0, excepted: 0, unknown: 0, ...counts },
  });

describe('scorecardSentence', () => {
  it.each<[string, Overview, RegExp]>([
    [
      'some are flagged',
      components({ flagged: 9, unknown: 1 }),
      /^flagged count=24 all=#24 flagged=#9 [^A-Z]*$/,
    ],
    [
      'some are flagged and others excepted',
      components({ flagged: 9, excepted: 2, unknown: 1 }),
      /^flagged count=24 .* alsoExcepted count=2 .*excepted=#2$/,
    ],
    [
      'one is flagged and one excepted',
      components({ flagged: 1, excepted: 1 }),
      /^flaggedOne .* alsoExcepted count=1 .*excepted=#1$/,
    ],
    ['one is flagged', components({ flagged: 1 }), /^flaggedOne .*all=#24/],
    [
      'the only one is flagged',
      components({ all: 1, flagged: 1 }),
      /^flagged count=1 /,
    ],
    [
      'unknown is never fine',
      components({ unknown: 3, excepted: 2 }),
      /^unknown .*unknown=#3.* knownExcepted count=2 .*excepted=#2$/,
    ],
    ['excepted is not fine', components({ excepted: 2 }), /^excepted .*=#2$/],
    ['all are fine', components({}), /^clean count=24 all=#24/],
    [
      'nothing is linked, and some are ownerless',
      anOverview({ identities: 53, ownerless: 33 }),
      /^unlinked count=53 identities=#53 ownerless=#33$/,
    ],
    [
      'nothing is linked, and all are owned',
      anOverview({ identities: 53, owned: 53 }),
      /^unlinkedOwned identities=#53$/,
    ],
  ])('%s', (_what, overview, expected) => {
    expect(scorecardSentence({ t, overview, number: n => `#${n}` })).toMatch(
      expected,
    );
  });
});
