import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  SAM,
  SHOP,
  type Told,
} from '../__testUtils__/anOutcome';
import { resultAndExceptionsApart } from './resultAndExceptionsApart';

const handles = (...holders: string[]): Told => ({
  sits: { 'exception-handling': holders },
});
const SAME =
  'fail: Dana Fox answers for the result and grants the exceptions from it.';

describe('ACC-10', () => {
  it.each<[string, Told, string]>([
    ['two people do', {}, 'pass'],
    ['one does both', handles(DANA), SAME],
    ['one does both, beside another', handles(SAM, DANA), SAME],
    [
      'one is the only person in the group that grants exceptions',
      { ...handles(SHOP), parties: { [SHOP]: { person: DANA } } },
      SAME,
    ],
    ['one is one of several in that group', handles(SHOP), 'pass'],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'nobody can tell who is in the group',
      { ...handles(SHOP), parties: { [SHOP]: undefined } },
      `unknown: who ${SHOP} is`,
    ],
    ['nobody handles exceptions', handles(), 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(resultAndExceptionsApart, anOutcome(told))).toBe(said);
  });
});
