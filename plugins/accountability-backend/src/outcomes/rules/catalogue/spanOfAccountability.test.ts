import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, DANA, type Told } from '../__testUtils__/anOutcome';
import { spanOfAccountability } from './spanOfAccountability';

const answersFor = (accountableFor: number | undefined): Told => ({
  parties: { [DANA]: { accountableFor } },
});

describe('ACC-21', () => {
  it.each<[string, Told, string]>([
    ['a person answers for as many as allowed', answersFor(7), 'pass'],
    [
      'a person answers for one more',
      answersFor(8),
      'fail: More outcomes than the 7 that one person can answer for: Dana Fox for 8.',
    ],
    [
      'nobody counted',
      answersFor(undefined),
      'unknown: how many outcomes Dana Fox answers for',
    ],
    [
      'the catalog was not read yet',
      { ...answersFor(8), directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['nobody answers', { sits: { 'business-result': [] } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(spanOfAccountability, anOutcome(told))).toBe(said);
  });

  it('takes its limit from the configuration', () => {
    expect(
      sayOf(spanOfAccountability, anOutcome(answersFor(3)), { maxOutcomes: 2 }),
    ).toMatch(/^fail/);
  });
});
