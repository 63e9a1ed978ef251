import { parseDefinition } from 'backstage-plugin-accountability-common';
import { picksOf, scopeOf, type ScopePicks } from './scopePicks';

const none: ScopePicks = {
  kinds: [],
  types: [],
  systems: [],
  owners: [],
  labels: [],
};
const shop = 'system:default/shop';
const payments = 'system:default/payments';

const rows: [string, Partial<ScopePicks>, unknown][] = [
  ['nothing', {}, undefined],
  ['one kind', { kinds: ['Component'] }, { kind: 'Component' }],
  [
    'two types',
    { types: ['service', 'website'] },
    { 'spec.type': { $in: ['service', 'website'] } },
  ],
  [
    'one system',
    { systems: [shop] },
    { relations: { $contains: { type: 'partOf', targetRef: shop } } },
  ],
  ['a label', { labels: ['tier=gold'] }, { 'metadata.labels.tier': 'gold' }],
  [
    'a label with dots and an equals sign',
    { labels: ['acme.io/expr=a=b'] },
    { 'metadata.labels.acme.io/expr': 'a=b' },
  ],
  [
    'a label of any value',
    { labels: ['pci'] },
    { 'metadata.labels.pci': { $exists: true } },
  ],
  [
    'everything at once',
    {
      kinds: ['Component'],
      systems: [shop, payments],
      owners: ['group:default/a'],
      labels: ['tier=gold', 'pci'],
    },
    {
      $all: [
        { kind: 'Component' },
        {
          relations: {
            $contains: { type: 'partOf', targetRef: { $in: [shop, payments] } },
          },
        },
        {
          relations: {
            $contains: { type: 'ownedBy', targetRef: 'group:default/a' },
          },
        },
        { 'metadata.labels.tier': 'gold' },
        { 'metadata.labels.pci': { $exists: true } },
      ],
    },
  ],
];

describe('picks of a scope', () => {
  it.each(rows)('say %s, and are read back', (_, partial, scope) => {
    const picks = { ...none, ...partial };
    expect(scopeOf(picks)).toEqual(scope);
    expect(picksOf(scope)).toEqual(picks);
  });

  it.each(rows)('make a scope that can be declared: %s', (_, partial) => {
    const { problems } = parseDefinition('Outcome', {
      statement: 'It holds.',
      model: 'centralised',
      measure: { id: 'a', direction: 'decrease' },
      scope: scopeOf({ ...none, ...partial }),
    });
    expect(problems).toEqual([]);
  });

  it.each([
    'kind: Component',
    [{ kind: 'Component' }],
    { kind: 'Component', 'spec.type': 'service' },
    { $any: [{ kind: 'Component' }] },
    { $not: { kind: 'API' } },
    { 'spec.lifecycle': 'production' },
    { 'spec.type': { $hasPrefix: 's' } },
    { 'spec.type': { $in: [] } },
    { $all: [{ kind: 'API' }, { kind: 'Component' }] },
    { relations: { $contains: { type: 'dependsOn', targetRef: shop } } },
    { relations: { $contains: { targetRef: shop } } },
  ])('leave %j as it is written', scope => {
    expect(picksOf(scope)).toBeUndefined();
  });
});
