import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  aRight,
  dayAgo,
  type Told,
} from '../__testUtils__/anOutcome';
import { rightsAreProven } from './rightsAreProven';

const rights = (...decisionRights: ReturnType<typeof aRight>[]): Told => ({
  spec: { decisionRights },
});
const OLD =
  'fail: The proof has expired, or was verified more than 365 days ago, for the right to allocate budget of the business result seat.';

describe('ACC-14', () => {
  it.each<[string, Told, string]>([
    ['every proof is fresh', {}, 'pass'],
    [
      'a proof is a year old',
      rights(aRight({ verifiedOn: dayAgo(365) })),
      'pass',
    ],
    [
      'a proof is older',
      rights(aRight(), aRight({ verifiedOn: dayAgo(366) })),
      OLD,
    ],
    ['a right ends today', rights(aRight({ expiresOn: dayAgo(0) })), 'pass'],
    ['a right ended yesterday', rights(aRight({ expiresOn: dayAgo(1) })), OLD],
    [
      'a right was never verified',
      rights(
        aRight(),
        aRight({
          seat: 'legal',
          verb: 'validate-clause',
          verifiedBy: undefined,
        }),
      ),
      'unknown: a verified proof for the right to validate clauses of the legal seat',
    ],
    [
      'one was never verified, and another is old',
      rights(aRight({ proof: undefined }), aRight({ verifiedOn: dayAgo(400) })),
      OLD,
    ],
    ['there is no right', rights(), 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(rightsAreProven, anOutcome(told))).toBe(said);
  });

  it('tells when a proof grows old', () => {
    expect(
      flipOf(
        rightsAreProven,
        anOutcome(rights(aRight({ verifiedOn: dayAgo(360) }))),
      ),
    ).toEqual({
      now: 'pass',
      at: '2026-11-30T00:00:00.001Z',
      just: 'pass',
      then: 'fail',
    });
  });
});
