import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  IDENTITY,
  SAM,
  type Told,
} from '../__testUtils__/anOutcome';
import { threeSeatsNotOnePerson } from './threeSeatsNotOnePerson';

const sits = (control: string | string[], exceptions: string): Told => ({
  sits: { 'control-system': control, 'exception-handling': exceptions },
});
const ALL =
  'fail: Dana Fox holds all three seats: result, control system and exception handling.';

describe('ACC-08', () => {
  it.each<[string, Told, string]>([
    ['three hold the three seats', {}, 'pass'],
    ['one holds two of them', sits(DANA, SAM), 'pass'],
    ['one holds all three', sits(DANA, DANA), ALL],
    ['one holds all three, beside others', sits([SAM, DANA], DANA), ALL],
    [
      'one is the only person in the group that holds another',
      { ...sits(IDENTITY, DANA), parties: { [IDENTITY]: { person: DANA } } },
      ALL,
    ],
    [
      'one is one of several in the group that holds another',
      { ...sits(IDENTITY, DANA), parties: { [DANA]: { groups: [IDENTITY] } } },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'one holds all three, and the catalog was not read yet',
      { ...sits(DANA, DANA), directoryComplete: false },
      `fail: ${DANA} holds all three seats: result, control system and exception handling.`,
    ],
    [
      'one of them is vacant',
      { sits: { 'control-system': [], 'exception-handling': DANA } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(threeSeatsNotOnePerson, anOutcome(told))).toBe(said);
  });
});
