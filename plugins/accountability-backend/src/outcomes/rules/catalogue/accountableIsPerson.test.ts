import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, DANA, SHOP, type Told } from '../__testUtils__/anOutcome';
import { accountableIsPerson } from './accountableIsPerson';

const named = (...holders: string[]): Told => ({
  sits: { 'business-result': holders },
});

describe('ACC-04', () => {
  it.each<[string, Told, string]>([
    ['a person answers', {}, 'pass'],
    [
      'a group answers',
      named(SHOP),
      'fail: Shop answers for the result, and is a group instead of a person.',
    ],
    [
      'a group answers beside a person',
      named(DANA, SHOP),
      'fail: Shop answers for the result, and is a group instead of a person.',
    ],
    [
      'a group of one person answers',
      { ...named(SHOP), parties: { [SHOP]: { person: DANA } } },
      'fail: Shop answers for the result, and is a group instead of a person.',
    ],
    [
      'a group answers, and the catalog was not read yet',
      { ...named(SHOP), directoryComplete: false },
      `fail: ${SHOP} answers for the result, and is a group instead of a person.`,
    ],
    [
      'the catalog does not know who answers',
      { parties: { [DANA]: { standing: 'not-in-catalog' } } },
      `unknown: whether ${DANA} is a person`,
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['nobody answers', named(), 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(accountableIsPerson, anOutcome(told))).toBe(said);
  });
});
