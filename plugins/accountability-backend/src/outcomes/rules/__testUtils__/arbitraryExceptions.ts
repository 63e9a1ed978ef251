import {
  DEFAULT_EXCEPTION_LIMITS,
  ownerStandingSchema,
  severitySchema,
} from 'backstage-plugin-accountability-common';
import fc from 'fast-check';
import type { ExceptionInput } from '../../../exceptions';
import { dayAgo, daysAgo } from './anOutcome';

const CONTROL = 'control:default/a';
const people = fc.constantFrom('user:default/a', 'user:default/b');
const days = fc.constantFrom(-91, -90, -30, -1, 0, 1, 14, 30, 89, 90, 180, 365);
const moment = days.map(daysAgo);
const maybe = <T>(value: fc.Arbitrary<T>, freq = 6) =>
  fc.option(value, { nil: undefined, freq });
const severity = fc.constantFrom(...severitySchema.options);

const exception: fc.Arbitrary<ExceptionInput> = fc.record({
  id: fc.nat(99),
  title: fc.constant('It cannot be rotated'),
  state: fc.constantFrom(
    ...(['requested', 'under-review', 'approved'] as const),
    ...(['active', 'active', 'active', 'expired', 'revoked'] as const),
  ),
  severity,
  requester: people,
  owner: people,
  handler: maybe(people, 1),
  decidedBy: fc.constant('outcome:default/a'),
  renewals: fc.nat(2),
  decisionDueAt: moment,
  beginsAt: maybe(moment),
  firstBeganAt: maybe(moment),
  expiresAt: moment,
  endedAt: maybe(moment, 1),
  nextReviewAt: maybe(moment),
  compensation: fc.array(fc.record({ ref: maybe(fc.constant(CONTROL), 1) }), {
    maxLength: 2,
  }),
  milestones: fc.array(
    fc.record({
      text: fc.constant('Buy a gateway'),
      dueOn: days.map(dayAgo),
      done: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  termDays: fc.nat(400),
  needed: fc.constant(['exception-handling' as const]),
  approvals: fc.array(
    fc.record({
      seat: fc.constant('exception-handling' as const),
      by: people,
      at: moment,
      then: maybe(
        fc.record({
          holders: fc.subarray(['user:default/a', 'user:default/b']),
          approves: fc.array(
            fc.record({
              upTo: severity,
              forDays: maybe(fc.integer({ min: 1, max: 400 })),
            }),
            { maxLength: 2 },
          ),
        }),
      ),
    }),
    { maxLength: 2 },
  ),
  limit: maybe(severity.map(of => DEFAULT_EXCEPTION_LIMITS[of])),
  severityNow: maybe(severity),
  standings: maybe(
    fc.record(
      {
        'user:default/a': fc.constantFrom(
          ...ownerStandingSchema.options,
          ...(['active', 'active', 'active'] as const),
        ),
        'user:default/b': fc.constant('active' as const),
      },
      { requiredKeys: [] },
    ),
  ),
  controlsInForce: maybe(fc.subarray([CONTROL]).map(refs => new Set(refs))),
  countsUntil: maybe(fc.oneof(fc.constant('none' as const), moment)),
  expiredBefore: maybe(fc.nat(3)),
});

/** A few exceptions, near the moments at which something may change. */
export const arbitraryExceptions = fc.array(exception, { maxLength: 2 });
