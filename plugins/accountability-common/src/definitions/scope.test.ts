import { outcomeTemplates } from './outcomeTemplates';
import { parseDefinition } from './parseDefinition';

const [{ spec }] = outcomeTemplates;

const problemsOf = (scope: unknown) =>
  parseDefinition('Outcome', { ...spec, scope }).problems;

const FIELDS =
  'nothing is governed by this field; use kind, metadata.…, spec.type, spec.lifecycle, spec.owner, spec.system, spec.domain, relations';
const VALUES =
  'write a text, number, true, false, or one of { $exists: true }, { $in: [a, b] }, { $contains: a }, { $hasPrefix: a }';
function nested(levels: number): unknown {
  let scope: unknown = { kind: 'API' };
  for (let level = 0; level < levels; level++) scope = { $not: scope };
  return scope;
}

describe('the scope of an outcome', () => {
  it.each<[string, unknown]>([
    ['nothing, which is everything', undefined],
    ['fields', { kind: 'Component', 'spec.type': 'service' }],
    [
      'every operator',
      {
        $all: [
          { $any: [{ 'spec.owner': 'group:default/payments' }] },
          { $not: { 'spec.lifecycle': { $in: ['experimental', 'retired'] } } },
          { 'metadata.annotations.acme.com/tier': { $exists: true } },
          { 'metadata.name': { $hasPrefix: 'payments-' } },
          { 'metadata.tags': { $contains: 'pci' } },
        ],
      },
    ],
    [
      'a relation',
      {
        relations: {
          $contains: { type: 'partOf', targetRef: 'system:default/payments' },
        },
      },
    ],
    [
      'elements of any list',
      { 'metadata.links': { $contains: { type: 'a' } } },
    ],
    ['some nesting', nested(9)],
  ])('takes %s', (_, scope) => {
    expect(problemsOf(scope)).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    [
      'text',
      'component',
      '',
      'write fields with values, such as kind: Component',
    ],
    ['a list', [], '', 'write fields with values, such as kind: Component'],
    [
      'nothing at all',
      null,
      '',
      'write fields with values, such as kind: Component',
    ],
    ['other fields', { 'spec.definition': 'x' }, '.spec.definition', FIELDS],
    ['half a field', { metadata: { $exists: true } }, '.metadata', FIELDS],
    [
      'other fields far below',
      { $any: [{ kind: 'API' }, { $not: { 'spec.dependsOn': 'x' } }] },
      '.$any.1.$not.spec.dependsOn',
      FIELDS,
    ],
    [
      'an operator beside fields',
      { $not: { kind: 'API' }, kind: 'Component' },
      '',
      '$not stands alone: put it and the rest into a list under $all',
    ],
    [
      'an operator that does not exist',
      { $or: [] },
      '',
      'write $all, $any or $not instead of $or',
    ],
    ['an empty list', { $all: [] }, '.$all', 'write a list of filters'],
    ['a list as value', { kind: ['API'] }, '.kind', VALUES],
    ['nothing as value', { kind: null }, '.kind', VALUES],
    ['another operator', { kind: { $eq: 'API' } }, '.kind', VALUES],
    ['two operators', { kind: { $in: [], $exists: true } }, '.kind', VALUES],
    ['a list of lists', { kind: { $in: [['API']] } }, '.kind', VALUES],
    [
      'relations as fields',
      { 'relations.partOf': 'system:default/payments' },
      '.relations.partOf',
      FIELDS,
    ],
    [
      'relations that nothing can equal',
      { relations: 'system:default/payments' },
      '.relations',
      'write { $contains: { type: partOf, targetRef: system:default/name } }',
    ],
    [
      'relations by something else',
      { relations: { $contains: { target: 'system:default/payments' } } },
      '.relations.$contains',
      'name type and targetRef of the relation',
    ],
    ['a NUL', { kind: { $in: ['a\0'] } }, '.kind', 'holds a NUL character'],
    [
      'a NUL in a name',
      { 'metadata.a\0': 'x' },
      '',
      'a name holds a NUL character',
    ],
    ['deep nesting', nested(10_000), '', 'nest at most 12 levels'],
    [
      'a book',
      { kind: 'x'.repeat(10_000) },
      '',
      'write at most 10000 characters',
    ],
  ])('refuses %s', (_, scope, path, message) => {
    expect(problemsOf(scope)).toEqual([{ path: `spec.scope${path}`, message }]);
  });
});
