import { activationProblems } from './activationProblems';
import type { OutcomeSpecInput } from './OutcomeSpec';
import { outcomeTemplates } from './outcomeTemplates';
import { parseDefinition } from './parseDefinition';

const measure = {
  id: 'ownerless-identities',
  direction: 'decrease',
  target: 0,
  targetDate: '2027-03-31',
  collection: 'daily',
} as const;

function problemsOf(change: Partial<OutcomeSpecInput>) {
  const { spec } = parseDefinition('Outcome', {
    statement: 'Every identity has an owner.',
    model: 'centralised',
    measure,
    seats: { 'business-result': 'user:default/dana' },
    ...change,
  });
  return activationProblems(spec!).map(({ path }) => path);
}

describe('activationProblems', () => {
  it('finds none where there is a goal and one person who answers for it', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Partial<OutcomeSpecInput>, string]>([
    [
      'the target (I13)',
      { measure: { ...measure, target: undefined } },
      'spec.measure.target',
    ],
    [
      'the date (I13)',
      { measure: { ...measure, targetDate: undefined } },
      'spec.measure.targetDate',
    ],
    [
      'the frequency (I13)',
      { measure: { ...measure, collection: undefined } },
      'spec.measure.collection',
    ],
    ['anybody accountable (I1)', { seats: {} }, 'spec.seats.business-result'],
    [
      'anybody accountable, with an empty seat (I1)',
      { seats: { 'business-result': [] } },
      'spec.seats.business-result',
    ],
    [
      'one accountable among two (I1)',
      { seats: { 'business-result': ['user:dana', 'user:ann'] } },
      'spec.seats.business-result',
    ],
    [
      'a person where a group is accountable (I1)',
      { seats: { 'business-result': 'group:default/security' } },
      'spec.seats.business-result',
    ],
  ])('misses %s', (_, change, path) => {
    expect(problemsOf(change)).toEqual([path]);
  });

  it('takes a target of zero for a target', () => {
    expect(problemsOf({ measure: { ...measure, target: 0 } })).toEqual([]);
  });

  it.each(outcomeTemplates)(
    'names at once all that the template $name still lacks',
    ({ spec }) => {
      expect(problemsOf({ ...spec, lifecycle: 'active', seats: {} })).toEqual([
        ...(spec.measure.target === undefined ? ['spec.measure.target'] : []),
        'spec.measure.targetDate',
        'spec.seats.business-result',
      ]);
    },
  );
});
