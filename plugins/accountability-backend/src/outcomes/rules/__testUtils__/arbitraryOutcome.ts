import {
  DOMAIN_SEATS,
  dutySchema,
  failureModeSchema,
  judgeMeasure,
  operatingModelSchema,
  ownerStandingSchema,
  SEATS,
  type ControlDuty,
  type DecisionRight,
  type OutcomeSpec,
  type SeatHolder,
} from 'backstage-plugin-accountability-common';
import fc from 'fast-check';
import type { OutcomeRuleInput, PartyFacts } from '../OutcomeRuleInput';
import { dayAgo, daysAgo, seatsAt } from './anOutcome';
import { arbitraryExceptions } from './arbitraryExceptions';

/** An outcome at any moment: what changes with the time is worked out for it. */
export type OutcomeAt = (now: Date) => OutcomeRuleInput;

const USERS = ['user:default/a', 'user:default/b', 'user:default/c'];
const GROUPS = ['group:default/a', 'group:default/b'];
const REFS = [...USERS, ...GROUPS];
const SYSTEMS = ['system:default/a', 'system:default/b'];

// Days at which limits lie, and their neighbours, so that boundaries are met.
const days = fc
  .tuple(
    fc.constantFrom(0, 8, 14, 28, 33, 92, 106, 365, 380),
    fc.constantFrom(-1, 0, 1),
    fc.boolean(),
  )
  .map(([base, shift, ahead]) => (ahead ? -1 : 1) * (base + shift));
const moment = days.map(daysAgo);
const day = days.map(dayAgo);
const mostly = <T>(usual: T, other: fc.Arbitrary<T>, weight = 6) =>
  fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: other },
  );
const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) =>
  fc.option(value, { nil: undefined, freq });
const oneOf = <T extends string>(schema: { options: readonly T[] }) =>
  fc.constantFrom(...schema.options);
const some = <T>(value: fc.Arbitrary<T>, maxLength = 2) =>
  fc.array(value, { maxLength });

const party: fc.Arbitrary<PartyFacts> = fc.record(
  {
    standing: mostly('active', oneOf(ownerStandingSchema), 20),
    person: fc.constantFrom(...USERS),
    groups: fc.subarray(GROUPS),
    functions: fc.subarray(['mission', 'security']),
    executive: fc.boolean(),
    accountableFor: fc.nat(9),
  },
  { requiredKeys: ['standing', 'groups', 'functions'] },
);

const parties = fc
  .tuple(...REFS.map(() => maybe(party, 20)))
  .map(all =>
    Object.fromEntries(
      REFS.flatMap((ref, i) => (all[i] ? [[ref, all[i]]] : [])),
    ),
  );

const holder: fc.Arbitrary<SeatHolder> = fc.record(
  {
    holder: fc.constantFrom(...REFS),
    coOwner: mostly(true, fc.constant(false), 2),
    from: mostly(undefined, day),
    until: mostly(undefined, day),
  },
  { requiredKeys: ['holder', 'coOwner'] },
);

const right: fc.Arbitrary<DecisionRight> = fc.record({
  seat: fc.constantFrom(
    'business-result' as const,
    'mission' as const,
    'procurement' as const,
  ),
  verb: fc.constantFrom(
    'set-risk-tolerance' as const,
    'allocate-budget' as const,
    'enforce-contract' as const,
  ),
  lever: fc.constantFrom('budget', 'access', 'change', 'contract', 'contract'),
  scope: maybe(fc.subarray([...SYSTEMS, ...GROUPS]), 1),
  proof: maybe(fc.constant({ kind: 'policy' as const }), 9),
  verifiedBy: maybe(fc.constantFrom(...REFS), 9),
  verifiedOn: maybe(day, 9),
  expiresOn: mostly(undefined, day),
});

const spec: fc.Arbitrary<OutcomeSpec> = fc.record({
  lifecycle: mostly('active', fc.constantFrom('draft', 'retired'), 9),
  statement: fc.constant('It holds.'),
  model: oneOf(operatingModelSchema),
  measure: fc.record({
    id: fc.constant('a'),
    direction: fc.constantFrom('decrease', 'increase'),
    target: maybe(fc.constantFrom(20, 40)),
    targetDate: maybe(day),
    thresholds: maybe(
      fc.record({ breached: maybe(fc.constantFrom(30, 60), 9) }),
      9,
    ),
    collection: maybe(fc.constantFrom('weekly', 'monthly'), 9),
  }),
  riskTolerance: maybe(fc.constant('Little.'), 9),
  failureModes: fc.subarray([...failureModeSchema.options], { maxLength: 2 }),
  owningProcess: maybe(
    fc.record({
      name: fc.constant('Leavers'),
      ref: maybe(fc.constantFrom('component:default/a', ...GROUPS)),
    }),
  ),
  seats: fc
    .tuple(...SEATS.map(() => fc.array(holder, { minLength: 0, maxLength: 2 })))
    .map(all => Object.fromEntries(SEATS.map((seat, i) => [seat, all[i]]))),
  decisionRights: some(right),
  commitments: fc.constant([]),
  review: maybe(
    fc.record({ cadence: fc.constantFrom('monthly', 'quarterly') }),
  ),
  consequence: maybe(fc.constant('Releases stop.'), 9),
  revisitOn: maybe(day, 9),
  frameworks: fc.constant([]),
});

const duty: fc.Arbitrary<ControlDuty> = fc.record({
  duty: oneOf(dutySchema),
  holder: fc.constantFrom(...REFS),
  systems: maybe(fc.subarray(SYSTEMS), 1),
});

const facts = fc.record({
  withdrawn: mostly(false, fc.constant(true), 20),
  activeSince: moment,
  charter: fc.record({ version: fc.constant(1), since: moment }),
  parties,
  controls: maybe(
    some(
      fc.record({
        ref: fc.constant('control:default/a'),
        title: fc.constant('Rotate keys'),
        spec: fc.record({
          domain: fc.constantFrom(...DOMAIN_SEATS),
          owner: maybe(fc.constantFrom(...REFS), 9),
          duties: some(duty),
        }),
      }),
    ),
    9,
  ),
  scope: maybe(
    fc.record({
      entities: fc.constantFrom(0, 1, 9, 9, 9),
      systems: fc
        .tuple(...SYSTEMS.map(() => maybe(fc.constantFrom(...REFS), 9)))
        .map(owners => SYSTEMS.map((ref, i) => ({ ref, owner: owners[i] }))),
    }),
    9,
  ),
  delegations: maybe(
    some(
      fc.record({
        seat: fc.constantFrom(
          'business-result' as const,
          'exception-handling' as const,
          'mission' as const,
        ),
        holder: fc.constantFrom(...REFS),
        to: fc.constantFrom(...USERS),
        fromAt: moment,
        untilAt: moment,
      }),
    ),
  ),
  reviews: maybe(
    fc.record(
      {
        last: fc.record({
          heldAt: moment,
          hasMinutes: mostly(true, fc.constant(false)),
          hasDecision: mostly(true, fc.constant(false)),
        }),
        decidedAt: moment,
        nextDueAt: moment,
      },
      { requiredKeys: [] },
    ),
  ),
  reorganisations: maybe(
    fc.record({
      since: moment,
      changes: some(
        fc.record({
          party: fc.constantFrom(...REFS),
          at: moment,
          what: fc.constant('was renamed'),
        }),
        1,
      ),
    }),
  ),
  escalations: maybe(
    some(
      fc.record({
        about: fc.constantFrom('breach' as const, 'other' as const),
        title: fc.constant('Bring the number'),
        openedAt: moment,
        closedAt: maybe(moment, 1),
        dueAt: moment,
        toldAt: maybe(moment, 1),
        rungs: fc.nat(3),
        reachedNobody: fc.boolean(),
        acknowledged: fc.boolean(),
        moves: fc.nat(4),
        movedWithoutReason: fc.boolean(),
      }),
    ),
  ),
  endlessExceptions: maybe(fc.nat(3)),
  exceptions: maybe(
    some(
      fc.record({
        requester: fc.constantFrom(...USERS),
        state: fc.constantFrom('pending' as const, 'active' as const),
      }),
    ),
  ),
  decidedExceptions: maybe(arbitraryExceptions, 9),
  days: maybe(
    fc
      .uniqueArray(
        fc.record({
          day,
          value: fc.constantFrom(10, 35, 70),
          exceptions: fc.nat(3),
        }),
        { selector: one => one.day, maxLength: 5 },
      )
      .map(all => all.sort((a, b) => (a.day < b.day ? -1 : 1))),
  ),
  directoryComplete: mostly(true, fc.constant(false), 9),
});

/** Anything that a rule may be asked, near the moments at which it may change. */
export const arbitraryOutcome: fc.Arbitrary<OutcomeAt> = fc
  .record({
    spec,
    facts,
    states: fc.array(
      mostly('accepted', fc.constantFrom('waiting', 'declined'), 3),
      { minLength: SEATS.length, maxLength: SEATS.length },
    ),
    since: moment,
    samples: maybe(
      some(fc.record({ at: moment, value: fc.constantFrom(10, 35, 70) }), 3),
      9,
    ),
    isKnown: fc.boolean(),
  })
  .map(({ samples, since, states, isKnown, ...rest }) => {
    const sorted = samples
      ?.map(({ at, value }) => ({
        at: at.toISOString(),
        value,
        source: 'built-in',
      }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    return now => ({
      ref: 'outcome:default/a',
      ...rest.facts,
      spec: rest.spec,
      seats: seatsAt(rest.spec, now, {
        standing: ref => rest.facts.parties[ref]?.standing,
        stateOf: seat => states[SEATS.indexOf(seat)],
        since,
      }),
      ...(sorted && {
        measurement: {
          known: isKnown,
          judgement: judgeMeasure(rest.spec.measure, sorted, now),
          last: sorted.at(-1),
        },
      }),
      now,
    });
  });
