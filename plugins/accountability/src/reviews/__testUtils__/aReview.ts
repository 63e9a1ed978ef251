import type { ReviewDetail } from 'backstage-plugin-accountability-common';

const REF = 'outcome:default/halve';
const AT = '2026-11-20T09:00:00.000Z';

/** A review that is open; say only what matters. */
export function aReview(rest: Partial<ReviewDetail> = {}): ReviewDetail {
  return {
    ...{ id: '7', subject: REF, title: 'Halve it', state: 'open' },
    ...{ openedAt: AT, openedBy: 'user:default/dana', corrected: false },
    decisions: [],
    facts: {
      ...{ subject: REF, title: 'Halve it', cadence: 'quarterly' },
      outcomes: [
        {
          ...{ ref: REF, title: 'Halve it', statement: 'Half is left.' },
          ...{ status: 'at-risk', charterVersion: 1, charterSince: AT },
          ...{ baseline: 62, target: 31, targetDate: '2027-03-31' },
          ...{ unit: 'identities', unknown: 2 },
          seats: [
            { seat: 'finance', state: 'vacant', since: AT, power: 'none' },
          ],
          wrong: [
            {
              ...{ ruleId: 'ACC-05', title: 'Every function has its seat' },
              ...{ severity: 'high', detail: 'nobody sits there', since: AT },
              remedy: 'Nominate somebody.',
            },
          ],
        },
      ],
      ...{ moreOutcomes: 0, previous: [] },
    },
    factsHash: 'abc123',
    agenda: [
      {
        ...{ id: '1', topic: 'status', outcome: REF },
        ...{ title: 'Halve it', detail: 'at-risk' },
      },
    ],
    record: { minutes: '', decisions: [], participants: [] },
    participants: [],
    entries: [
      {
        sequence: 1,
        what: 'open',
        at: AT,
        by: 'user:default/dana',
        hash: 'h1',
      },
    ],
    hash: 'h1',
    latestNextOn: '2027-02-27',
    mayHold: { allowed: true },
    ...rest,
  };
}
