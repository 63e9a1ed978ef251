import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  dayAgo,
  IVO,
  type Told,
} from '../__testUtils__/anOutcome';
import { resultOwnerNamed } from './resultOwnerNamed';

describe('ACC-01', () => {
  it.each<[string, Told, string]>([
    ['a person is named', {}, 'pass'],
    [
      'nobody is named',
      { sits: { 'business-result': [] } },
      'fail: Nobody is named who answers for the result.',
    ],
    [
      'the time of whoever is named is over',
      { sits: { 'business-result': { holder: DANA, until: dayAgo(1) } } },
      'fail: Somebody is named for the result, but nobody answers for it today: the time is over or has not begun, or the name stands for nobody.',
    ],
    [
      'it is the last day of whoever is named',
      { sits: { 'business-result': { holder: DANA, until: dayAgo(0) } } },
      'pass',
    ],
    [
      'the name is a placeholder',
      { parties: { [DANA]: { standing: 'placeholder' } } },
      'fail: Somebody is named for the result, but nobody answers for it today: the time is over or has not begun, or the name stands for nobody.',
    ],
    [
      'somebody is named who left',
      { parties: { [DANA]: { standing: 'user-left' } } },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'nobody is named, and the catalog was not read yet',
      { directoryComplete: false, sits: { 'business-result': [] } },
      'fail: Nobody is named who answers for the result.',
    ],
    [
      'nobody can tell who that is',
      { sits: { 'business-result': 'user:default/ghost' } },
      'unknown: who user:default/ghost is',
    ],
    [
      'one of two is known',
      { sits: { 'business-result': [DANA, IVO] } },
      'pass',
    ],
    ['it is a draft', { spec: { lifecycle: 'draft' } }, 'not-applicable'],
    ['it is retired', { spec: { lifecycle: 'retired' } }, 'not-applicable'],
    ['it was withdrawn', { withdrawn: true }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(resultOwnerNamed, anOutcome(told))).toBe(said);
  });
});
