import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  daysAgo,
  IVO,
  LEGAL,
  SAM,
  SHOP,
  type Told,
} from '../__testUtils__/anOutcome';
import type { DelegationFacts } from '../OutcomeRuleInput';
import { delegationsAreSound } from './delegationsAreSound';

const EVA = 'user:default/eva';
const acts = (fields: Partial<DelegationFacts> = {}): DelegationFacts => ({
  seat: 'mission',
  holder: SHOP,
  to: IVO,
  fromAt: daysAgo(3),
  untilAt: daysAgo(-3),
  ...fields,
});
const exceptions = acts({ seat: 'exception-handling', holder: SAM });
const chain = (...refs: string[]) =>
  refs.slice(1).map((to, i) => acts({ holder: refs[i], to }));
const told = (delegations: DelegationFacts[], more: Told = {}): Told => ({
  delegations,
  ...more,
  parties: { [EVA]: { title: 'Eva' }, ...more.parties },
});

describe('ACC-24', () => {
  it.each<[string, Told, string]>([
    ['somebody acts who may', told([acts(), exceptions]), 'pass'],
    [
      'whoever acts left',
      told([acts()], { parties: { [IVO]: { standing: 'user-left' } } }),
      'fail: Ivo Pace, who acts for Shop in the mission seat, is not here.',
    ],
    [
      'whoever acted left since',
      told([acts({ untilAt: daysAgo(0) })], {
        parties: { [IVO]: { standing: 'user-left' } },
      }),
      'pass',
    ],
    [
      'two act for each other',
      told(chain(DANA, IVO, DANA)),
      'fail: Dana Fox, who acts for Ivo Pace in the mission seat, closes a circle and Ivo Pace, who acts for Dana Fox in the mission seat, closes a circle.',
    ],
    [
      'two act for each other in different seats',
      told([
        acts({ holder: DANA, to: IVO }),
        acts({ seat: 'legal', holder: IVO, to: DANA }),
      ]),
      'pass',
    ],
    ['three links are a chain', told(chain(SHOP, IVO, EVA, DANA)), 'pass'],
    [
      'four are too many',
      told(chain(SHOP, IVO, EVA, SAM, DANA)),
      'fail: Dana Fox, who acts for Sam Lee in the mission seat, ends a chain of more than 3.',
    ],
    [
      'whoever decides about exceptions asks for one',
      told([exceptions], {
        exceptions: [{ requester: IVO, state: 'pending' }],
      }),
      'fail: Ivo Pace, who acts for Sam Lee in the exception handling seat, asks for exceptions as well.',
    ],
    [
      'whoever decides about exceptions has one',
      told([exceptions], { exceptions: [{ requester: IVO, state: 'active' }] }),
      'pass',
    ],
    [
      'another asks for exceptions',
      told([exceptions, acts({ to: EVA })], {
        exceptions: [{ requester: EVA, state: 'pending' }],
      }),
      'pass',
    ],
    [
      'exceptions are delegated among others, and nobody recorded them',
      told([acts(), exceptions], { exceptions: undefined }),
      'unknown: a record of exceptions',
    ],
    [
      'exceptions are not delegated, and nobody recorded them',
      told([acts()], { exceptions: undefined }),
      'pass',
    ],
    [
      'whoever answers for the result acts for exceptions',
      told([{ ...exceptions, to: DANA }]),
      'fail: Dana Fox, who acts for Sam Lee in the exception handling seat, joins result and exceptions in one hand.',
    ],
    [
      'whoever grants exceptions acts for the result',
      told([acts({ seat: 'business-result', holder: DANA, to: SAM })]),
      'fail: Sam Lee, who acts for Dana Fox in the business result seat, joins result and exceptions in one hand.',
    ],
    [
      'the time is over and the holder is here',
      told([acts({ untilAt: daysAgo(1) })]),
      'pass',
    ],
    [
      'the time is over and the holder is gone',
      told(
        [acts({ holder: DANA, seat: 'business-result', untilAt: daysAgo(1) })],
        {
          parties: { [DANA]: { standing: 'user-left' } },
        },
      ),
      'fail: nobody acts in the business result seat since 2026-11-23, and Dana Fox is not here.',
    ],
    [
      'the time of whoever acted for one who is gone is over, and others act on for others',
      told(
        [
          acts({ holder: DANA, seat: 'business-result', untilAt: daysAgo(0) }),
          acts({ holder: IVO, seat: 'business-result', to: EVA }),
          acts({ holder: DANA, seat: 'legal', to: EVA }),
        ],
        { parties: { [DANA]: { standing: 'user-left' } } },
      ),
      'fail: nobody acts in the business result seat since 2026-11-24, and Dana Fox is not here.',
    ],
    [
      'one of two who answer for the result acts for exceptions',
      told([{ ...exceptions, to: DANA }], {
        sits: { 'business-result': [DANA, IVO] },
      }),
      'fail: Dana Fox, who acts for Sam Lee in the exception handling seat, joins result and exceptions in one hand.',
    ],
    [
      'the holder is gone and another one acts on',
      told(
        [
          acts({ holder: DANA, seat: 'business-result', untilAt: daysAgo(1) }),
          acts({ holder: DANA, seat: 'business-result', to: EVA }),
        ],
        { parties: { [DANA]: { standing: 'user-left' } } },
      ),
      'pass',
    ],
    [
      'the catalog was not read yet',
      told([acts()], { directoryComplete: false }),
      'unknown: a complete reading of the catalog',
    ],
    [
      'nobody recorded it',
      { delegations: undefined },
      'unknown: who acts for whom',
    ],
    ['nobody acts for another', told([]), 'not-applicable'],
  ])('when %s', (_, facts, said) => {
    expect(sayOf(delegationsAreSound, anOutcome(facts))).toBe(said);
  });

  it('tells when a delegation begins to do harm', () => {
    const ahead = { ...exceptions, to: DANA, fromAt: daysAgo(-1) };

    expect(flipOf(delegationsAreSound, anOutcome(told([ahead])))).toEqual({
      now: 'pass',
      at: daysAgo(-1).toISOString(),
      just: 'pass',
      then: 'fail',
    });
  });

  it('does not mind who holds other seats', () => {
    expect(
      sayOf(
        delegationsAreSound,
        anOutcome(told([acts({ seat: 'legal', holder: LEGAL, to: SAM })])),
      ),
    ).toBe('pass');
  });
});
