import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  aRight,
  DANA,
  dayAgo,
  type Told,
} from '../__testUtils__/anOutcome';
import { productOwnerHasBudget } from './productOwnerHasBudget';

const rights = (...decisionRights: ReturnType<typeof aRight>[]): Told => ({
  spec: { decisionRights },
});
const ofMission = aRight({ seat: 'mission' });
const WITHOUT =
  'fail: Dana Fox answers for the result without a verified right over the budget';

describe('ACC-19', () => {
  it.each<[string, Told, string]>([
    ['whoever answers holds the budget', {}, 'pass'],
    ['there is no right', rights(), `${WITHOUT}.`],
    [
      'the right is over something else',
      rights(aRight({ lever: 'access' })),
      `${WITHOUT}.`,
    ],
    [
      'the right has expired',
      rights(aRight({ expiresOn: dayAgo(1) })),
      `${WITHOUT}: the right to allocate budget of the business result seat has expired.`,
    ],
    [
      'one of two rights has expired',
      rights(aRight({ expiresOn: dayAgo(1) }), aRight()),
      'pass',
    ],
    [
      'nobody can tell of one of two who answer',
      {
        sits: { 'business-result': [DANA, 'user:default/ghost'] },
      },
      'pass',
    ],
    ['the mission seat of another holds it', rights(ofMission), `${WITHOUT}.`],
    [
      'the mission seat holds it, and the same person sits there',
      { ...rights(ofMission), sits: { mission: DANA } },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'nobody can tell who answers',
      { parties: { [DANA]: undefined } },
      `unknown: who ${DANA} is`,
    ],
    ['it is centralised', { spec: { model: 'centralised' } }, 'not-applicable'],
    ['nobody answers', { sits: { 'business-result': [] } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(productOwnerHasBudget, anOutcome(told))).toBe(said);
  });
});
