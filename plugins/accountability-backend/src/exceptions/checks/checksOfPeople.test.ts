import { exceptionChecks } from '.';
import { anExceptionInput } from '../__testUtils__/anExceptionInput';
import {
  type Case,
  ended,
  NOW,
  sayOfException,
  type Told,
} from '../__testUtils__/sayOfException';

const [handling, control] = anExceptionInput(NOW).approvals;
describe('EXC-05', () => {
  it.each<Case>([
    ['that was approved by those who may', {}, 'pass'],
    [
      'that a seat did not approve',
      { approvals: [handling] },
      'fail: was granted without approval of the control system seat',
    ],
    [
      'that its requester approved',
      { approvals: [{ ...handling, by: 'user:default/rita' }, control] },
      'fail: was approved by user:default/rita, who asked for it',
    ],
    [
      'that somebody approved for its requester',
      {
        approvals: [{ ...handling, onBehalfOf: 'user:default/rita' }, control],
      },
      'fail: was approved by user:default/hugo, who acted for user:default/rita, who asked for it',
    ],
    [
      'that a delegate approved',
      {
        approvals: [
          {
            ...handling,
            by: 'user:default/dora',
            onBehalfOf: 'user:default/hugo',
          },
          control,
        ],
      },
      'pass',
    ],
    [
      'that somebody approved who did not sit there',
      { approvals: [{ ...handling, by: 'user:default/otto' }, control] },
      'fail: was approved by user:default/otto for the exception handling seat, which user:default/otto did not hold then',
    ],
    [
      'whose right did not reach',
      { severity: 'critical' },
      'fail: was approved by user:default/hugo for the exception handling seat, which had no verified right then to approve what is critical and lasts 60 days',
    ],
    [
      'that was approved without right',
      {
        approvals: [
          {
            ...handling,
            then: { holders: ['user:default/hugo'], approves: [] },
          },
          control,
        ],
      },
      'fail: was approved by user:default/hugo for the exception handling seat, which had no verified right then to approve what is high and lasts 60 days',
    ],
    [
      'that lasts longer than the right reached',
      {
        approvals: [
          {
            ...handling,
            then: {
              holders: ['user:default/hugo'],
              approves: [
                { upTo: 'high', forDays: 59 },
                { upTo: 'medium', forDays: 180 },
              ],
            },
          },
          control,
        ],
      },
      'fail: was approved by user:default/hugo for the exception handling seat, which had no verified right then to approve what is high and lasts 60 days',
    ],
    [
      'that lasts as long as the right reached',
      {
        approvals: [
          {
            ...handling,
            then: {
              holders: ['user:default/hugo'],
              approves: [{ upTo: 'high', forDays: 60 }],
            },
          },
          control,
        ],
      },
      'pass',
    ],
    [
      'of whose approval nobody knows the charter',
      { approvals: [{ ...handling, then: undefined }, control] },
      'unknown: the charter at the moment of the approval',
    ],
    [
      'that those of the configuration approved',
      {
        decidedBy: undefined,
        approvals: [
          { ...handling, then: undefined },
          { ...control, then: undefined },
        ],
      },
      'pass',
    ],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.approversHadTheRight, told)).toBe(
      said,
    );
  });
});

const gone = (ref: string): Told => ({
  standings: {
    'user:default/rita': 'active',
    'group:default/payments': 'active',
    'user:default/hugo': 'active',
    [ref]: 'user-left',
  },
});
describe('EXC-11', () => {
  it.each<Case>([
    ['of people who are here', {}, 'pass'],
    [
      'whose requester left',
      gone('user:default/rita'),
      'fail: is orphaned: user:default/rita, who asked for it, is gone',
    ],
    [
      'whose owner left',
      gone('group:default/payments'),
      'fail: is orphaned: group:default/payments, who sees to its plan, is gone',
    ],
    ['whose approver left', gone('user:default/hugo'), 'pass'],
    [
      'that waits for somebody who left',
      { state: 'requested', ...gone('user:default/hugo') },
      'fail: is orphaned: user:default/hugo, who took it up, is gone',
    ],
    [
      'of somebody whom nobody knows',
      { standings: { 'user:default/rita': 'active' } },
      'unknown: who group:default/payments is',
    ],
    [
      'before the catalog was read',
      { standings: undefined },
      'unknown: a complete reading of the catalog',
    ],
    ['that has ended', { expiresAt: NOW }, 'not-applicable'],
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.peopleAreHere, told)).toBe(said);
  });
});
