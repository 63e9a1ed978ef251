import type { OwnerCandidate, OwnershipStanding } from './OwnerCandidate';
import type { OwnershipPolicy } from './ownershipPolicy';
import type { OwnerSignal } from './ownerSignal';
import { resolveOwner } from './resolveOwner';

function candidate(
  signal: OwnerSignal,
  owner: string,
  standing: OwnerCandidate['standing'] = 'active',
): OwnerCandidate {
  const ref =
    standing === 'not-in-catalog' || standing === 'placeholder'
      ? undefined
      : owner;
  return { signal, text: owner, ref, standing, field: 'test', confidence: 0.5 };
}

const a = 'group:default/a';
const b = 'group:default/b';
const calm: OwnershipStanding = { disputed: false };

function outcome(
  candidates: OwnerCandidate[],
  policy: OwnershipPolicy = 'default',
  standing: OwnershipStanding = calm,
): string {
  const result = resolveOwner({ candidates, policy, standing });
  return result.state === 'owned' ? result.ref : result.reason;
}

describe('resolveOwner', () => {
  it.each<[string, OwnerCandidate[], string]>([
    ['nobody says anything', [], 'no-owner'],
    ['the catalog names one owner', [candidate('catalog-annotation', a)], a],
    ['the source names one owner', [candidate('source-tag', a)], a],
    [
      'catalog and source agree',
      [candidate('catalog-annotation', a), candidate('source-tag', a)],
      a,
    ],
    [
      'another entity consumes what the source gives to somebody else',
      [candidate('catalog-annotation', b), candidate('source-tag', a)],
      'disputed',
    ],
    [
      'two entities consume it and the source agrees with one',
      [
        candidate('catalog-annotation', a),
        candidate('catalog-annotation', b),
        candidate('source-tag', a),
      ],
      a,
    ],
    [
      'two entities of different owners consume it',
      [candidate('catalog-annotation', a), candidate('catalog-annotation', b)],
      'disputed',
    ],
    [
      'two entities of one owner consume it',
      [candidate('catalog-annotation', a), candidate('catalog-annotation', a)],
      a,
    ],
    [
      'the source names two owners',
      [candidate('source-tag', a), candidate('source-owner-field', b)],
      'disputed',
    ],
    ['a resource stands for it', [candidate('catalog-resource', a)], a],
    ['only the creator is known', [candidate('creator', a)], 'only-inferred'],
    [
      'only the namespace is known',
      [candidate('namespace', a)],
      'only-inferred',
    ],
    [
      'only the consumer is known',
      [candidate('sole-consumer', a)],
      'only-inferred',
    ],
    [
      'the owner has left',
      [candidate('source-tag', 'user:default/x', 'user-left')],
      'owner-left',
    ],
    [
      'the group is empty',
      [candidate('catalog-annotation', a, 'group-empty')],
      'owner-group-empty',
    ],
    [
      'the owner is unknown to the catalog',
      [candidate('source-tag', 'team-x', 'not-in-catalog')],
      'owner-not-in-catalog',
    ],
    [
      'the owner is a placeholder',
      [candidate('source-tag', 'tbd', 'placeholder')],
      'no-owner',
    ],
    [
      'one owner has left and another one is there',
      [
        candidate('source-tag', 'user:default/x', 'user-left'),
        candidate('catalog-annotation', a),
      ],
      a,
    ],
    [
      'a declared owner has left and a guess remains',
      [
        candidate('source-tag', 'user:default/x', 'user-left'),
        candidate('creator', a),
      ],
      'owner-left',
    ],
    [
      'a decision outranks the catalog',
      [candidate('portal-decision', a), candidate('catalog-annotation', b)],
      a,
    ],
    [
      'the decided owner has left',
      [candidate('portal-decision', 'user:default/x', 'user-left')],
      'owner-left',
    ],
  ])('%s', (_, candidates, expected) => {
    expect(outcome(candidates)).toBe(expected);
  });

  it('says disputed while a dispute is open, whoever owns it', () => {
    expect(
      outcome([candidate('portal-decision', a)], 'default', { disputed: true }),
    ).toBe('disputed');
  });

  it.each<[OwnershipPolicy, OwnerSignal, string]>([
    ['lenient', 'sole-consumer', a],
    ['lenient', 'infrastructure-as-code', a],
    ['lenient', 'creator', 'only-inferred'],
    ['default', 'infrastructure-as-code', 'only-inferred'],
    ['strict', 'catalog-annotation', 'not-accepted'],
    ['strict', 'creator', 'only-inferred'],
  ])('under %s, %s gives %s', (policy, signal, expected) => {
    expect(outcome([candidate(signal, a)], policy)).toBe(expected);
  });

  it('under strict, asks for a person who accepted', () => {
    const decided = [candidate('portal-decision', a)];
    expect(
      outcome(decided, 'strict', { disputed: false, decidedOwner: a }),
    ).toBe('not-accepted');
    expect(
      outcome(decided, 'strict', {
        disputed: false,
        decidedOwner: a,
        acceptedBy: 'user:default/x',
      }),
    ).toBe(a);
  });
});
