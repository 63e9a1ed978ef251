import { outcomeSpecSchema } from '../definitions/OutcomeSpec';
import type { OutcomeSpecInput } from '../definitions/OutcomeSpec';
import { charterChanges, charterOf, charterTerms } from './charter';

const measure = {
  id: 'secret-age',
  direction: 'decrease',
  target: 90,
} as const;

function charter(change: Partial<OutcomeSpecInput> = {}) {
  return charterOf(
    outcomeSpecSchema.parse({
      lifecycle: 'active',
      statement: 'No secret is older than 90 days.',
      model: 'product-led',
      measure,
      seats: { 'business-result': 'user:default/dana' },
      ...change,
    }),
  );
}

describe('charterOf', () => {
  it('leaves out what touches nobody’s promise', () => {
    expect(charter({ lifecycle: 'draft', frameworks: ['NHI7'] })).toEqual(
      charter({ lifecycle: 'active' }),
    );
  });
});

describe('charterTerms', () => {
  const same = (change: Partial<OutcomeSpecInput>) =>
    JSON.stringify(charterTerms(charter(change))) ===
    JSON.stringify(charterTerms(charter()));

  it.each<[string, Partial<OutcomeSpecInput>]>([
    ['statement', { statement: 'No secret is older than 30 days.' }],
    ['target', { measure: { ...measure, target: 30 } }],
    ['date', { measure: { ...measure, targetDate: '2027-03-31' } }],
    ['tolerance', { riskTolerance: 'One a year' }],
    ['consequence', { consequence: 'Releases stop' }],
    [
      'what is enforced',
      { whileBreached: { exceptions: 'executive-approves' } },
    ],
    ['scope', { scope: { kind: 'Component' } }],
  ])('change with the %s', (_, change) => {
    expect(same(change)).toBe(false);
  });

  it.each<[string, Partial<OutcomeSpecInput>]>([
    [
      'somebody in another seat',
      { seats: { 'business-result': 'user:dana', legal: 'user:lee' } },
    ],
    ['a right', { decisionRights: [] }],
    ['a review', { review: { cadence: 'monthly' } }],
  ])('stay the same with %s', (_, change) => {
    expect(same(change)).toBe(true);
  });
});

describe('charterChanges', () => {
  it('finds nothing between equal charters, however they are written', () => {
    expect(charterChanges(charter(), charter())).toEqual([]);
    expect(
      charterChanges(
        charter({ seats: { 'business-result': 'user:dana' } }),
        charter({ seats: { 'business-result': [{ holder: 'user:dana' }] } }),
      ),
    ).toEqual([]);
  });

  it('names each field that was added, changed or removed', () => {
    const before = charter({ riskTolerance: 'One a year' });
    const after = charter({
      measure: { ...measure, target: 30 },
      seats: { 'business-result': 'user:default/ann', legal: 'user:lee' },
    });
    const seat = (name: string) =>
      JSON.stringify([{ holder: `user:default/${name}`, coOwner: false }]);
    expect(charterChanges(before, after)).toEqual([
      { field: 'measure.target', before: '90', after: '30' },
      { field: 'riskTolerance', before: '"One a year"', after: undefined },
      {
        field: 'seats.business-result',
        before: seat('dana'),
        after: seat('ann'),
      },
      { field: 'seats.legal', before: undefined, after: seat('lee') },
    ]);
  });

  it('is the whole charter where there was none', () => {
    const fields = charterChanges(undefined, charter()).map(c => c.field);
    expect(fields).toEqual([
      'measure.direction',
      'measure.id',
      'measure.target',
      'model',
      'seats.business-result',
      'statement',
    ]);
  });
});
