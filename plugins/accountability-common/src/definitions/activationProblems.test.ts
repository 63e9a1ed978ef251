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

  const first = { holder: 'user:default/dana', until: '2026-12-31' };
  const next = { holder: 'user:default/ann', from: '2027-01-01' };
  it.each<[string, NonNullable<OutcomeSpecInput['seats']>, RegExp | undefined]>(
    [
      ['is planned', { 'business-result': [first, next] }, undefined],
      [
        'is planned, in whatever order',
        {
          'business-result': [
            { holder: 'user:default/kim', from: '2028-01-01' },
            { ...next, until: '2027-12-31' },
            first,
          ],
        },
        undefined,
      ],
      [
        'leaves both for a day',
        { 'business-result': [first, { ...next, from: '2026-12-31' }] },
        /exactly one person is accountable, not 2/,
      ],
      [
        'leaves both from then on',
        { 'business-result': ['user:default/dana', next] },
        /end the day before the next begins/,
      ],
      [
        'leaves nobody for a day',
        { 'business-result': [first, { ...next, from: '2027-01-02' }] },
        /nobody would be accountable between user:default.dana, who ends on 2026-12-31, and user:default.ann, who begins on 2027-01-02: begin on 2027-01-01/,
      ],
      [
        'goes to a group',
        {
          'business-result': [
            first,
            { ...next, holder: 'group:default/board' },
          ],
        },
        /group:default.board is a group/,
      ],
    ],
  )('looks at a handover that %s', (_, seats, message) => {
    const { spec } = parseDefinition('Outcome', {
      ...{ statement: 'Every identity has an owner.', model: 'centralised' },
      ...{ measure, seats },
    });
    const found = activationProblems(spec!).map(
      problem => `${problem.path}: ${problem.message}`,
    );
    expect(found.join('\n')).toMatch(message ?? /^$/);
    expect(found.map(line => line.split(':')[0])).toEqual(
      message ? ['spec.seats.business-result'] : [],
    );
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
