import { NOW } from '../../testing';
import {
  dayOf,
  type DelegationDraft,
  delegationPeriod,
  delegationProblems,
} from './delegationProblem';

const good: DelegationDraft = {
  to: 'user:default/kim.roe',
  from: '2026-11-24',
  until: '2026-12-04',
  reason: 'On leave.',
};

describe('a delegation', () => {
  it.each<[string, Partial<DelegationDraft>, object]>([
    ['complete', {}, {}],
    [
      'of today, until its end',
      { from: '2026-11-23', until: '2026-11-23' },
      {},
    ],
    ['of as many days as one may', { until: '2027-05-22' }, {}],
    ['of one day more', { until: '2027-05-23' }, { dates: 'datesLong' }],
    ['without a person', { to: undefined }, { to: 'toMissing' }],
    ['to the holder', { to: 'user:default/dana.fox' }, { to: 'toSelf' }],
    ['without a day', { until: '' }, { dates: 'datesMissing' }],
    [
      'that is over',
      { from: '2026-11-01', until: '2026-11-22' },
      { dates: 'datesPast' },
    ],
    [
      'that ends before it begins',
      { from: '2026-12-06' },
      { dates: 'datesOrder' },
    ],
    ['without a reason', { reason: '  ' }, { reason: 'reasonMissing' }],
  ])('%s', (_, change, problems) => {
    expect(
      delegationProblems(
        { ...good, ...change },
        { holder: 'user:default/dana.fox', now: NOW },
      ),
    ).toEqual(problems);
  });

  it('begins now when it begins today', () => {
    expect(delegationPeriod({ ...good, from: dayOf(NOW) }, NOW)?.from).toBe(
      NOW,
    );
  });
});
