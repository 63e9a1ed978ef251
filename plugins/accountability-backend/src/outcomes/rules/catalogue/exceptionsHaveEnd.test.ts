import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, type Told } from '../__testUtils__/anOutcome';
import { exceptionsHaveEnd } from './exceptionsHaveEnd';

describe('EXC-01', () => {
  it.each<[string, Told, string]>([
    ['each has an end', { endlessExceptions: 0 }, 'pass'],
    [
      'one has none',
      { endlessExceptions: 1 },
      'fail: An exception that was imported has no end that anybody chose.',
    ],
    [
      'several have none',
      { endlessExceptions: 3 },
      'fail: 3 exceptions that were imported have no end that anybody chose.',
    ],
    [
      'exceptions are not known',
      { endlessExceptions: undefined },
      'unknown: a record of exceptions',
    ],
    [
      'it is retired',
      { endlessExceptions: 1, spec: { lifecycle: 'retired' } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(exceptionsHaveEnd, anOutcome(told))).toBe(said);
  });
});
