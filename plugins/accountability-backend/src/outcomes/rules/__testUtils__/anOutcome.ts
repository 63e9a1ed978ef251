import {
  judgeMeasure,
  judgeSeat,
  outcomeSpecSchema,
  SEATS,
  type OutcomeSpec,
  type OutcomeSpecInput,
  type Sample,
  type Seat,
  type SeatHolder,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import type { OutcomeRuleInput, PartyFacts } from '../OutcomeRuleInput';

export const NOW = new Date('2026-11-24T12:00:00.000Z');
const DAY = 86_400_000;

/** A moment so many days before now; negative numbers lie ahead. */
export function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * DAY);
}

/** A calendar day so many days before today. */
export function dayAgo(days: number): string {
  return daysAgo(days).toISOString().slice(0, 10);
}

export const DANA = 'user:default/dana.fox';
export const SAM = 'user:default/sam.lee';
export const IVO = 'user:default/ivo.pace';
export const IDENTITY = 'group:default/identity-platform';
export const SHOP = 'group:default/shop';
export const SECURITY = 'group:default/security';
export const PROCUREMENT = 'group:default/procurement';
export const LEGAL = 'group:default/legal';
export const FINANCE = 'group:default/finance';

/** Somebody who is here; a user unless stated otherwise. */
export function aParty(fields: Partial<PartyFacts> = {}): PartyFacts {
  return { standing: 'active', groups: [], functions: [], ...fields };
}

const PARTIES: Record<string, PartyFacts> = {
  [DANA]: aParty({
    title: 'Dana Fox',
    person: DANA,
    groups: [SHOP],
    functions: ['mission'],
    executive: true,
    accountableFor: 2,
  }),
  [SAM]: aParty({ title: 'Sam Lee', person: SAM, functions: ['security'] }),
  [IVO]: aParty({ title: 'Ivo Pace', person: IVO, groups: [IDENTITY] }),
  [IDENTITY]: aParty({ title: 'Identity platform' }),
  [SHOP]: aParty({ title: 'Shop', functions: ['mission'] }),
  [SECURITY]: aParty({ title: 'Security', functions: ['security'] }),
  [PROCUREMENT]: aParty({ title: 'Procurement', functions: ['procurement'] }),
  [LEGAL]: aParty({ title: 'Legal', functions: ['legal'] }),
  [FINANCE]: aParty({ title: 'Finance', functions: ['finance'] }),
};

const SPEC: OutcomeSpecInput = {
  lifecycle: 'active',
  statement: 'Half as many identities hold administrator rights all the time.',
  model: 'product-led',
  measure: {
    id: 'standing-privilege',
    unit: 'identities',
    direction: 'decrease',
    baseline: 62,
    target: 31,
    targetDate: '2027-03-31',
    thresholds: { atRisk: 60, breached: 70 },
    collection: 'weekly',
  },
  riskTolerance: 'No more than five administrators on any one system.',
  failureModes: ['excess-privilege'],
  owningProcess: { name: 'Access design', ref: SHOP },
  seats: {
    'business-result': DANA,
    'control-system': IDENTITY,
    'exception-handling': SAM,
    mission: SHOP,
    security: SECURITY,
    procurement: PROCUREMENT,
    legal: LEGAL,
    finance: FINANCE,
    identity: IDENTITY,
  },
  decisionRights: [
    {
      seat: 'business-result',
      verb: 'allocate-budget',
      lever: 'budget',
      proof: { kind: 'policy', title: 'Budget policy' },
      verifiedBy: FINANCE,
      verifiedOn: dayAgo(30),
    },
  ],
  review: { cadence: 'quarterly' },
  consequence: 'Releases need the approval of the executive.',
  revisitOn: '2027-06-30',
};

/** What is stated of an outcome; the rest is in order. */
export interface Told
  extends Omit<Partial<OutcomeRuleInput>, 'spec' | 'parties'> {
  spec?: Partial<OutcomeSpecInput>;
  /** Changes of single seats of the spec; `[]` makes one vacant. */
  sits?: OutcomeSpecInput['seats'];
  /** Changes of the measure. */
  goal?: Partial<OutcomeSpecInput['measure']>;
  /** Changes of single parties; `undefined` makes one unknown. */
  parties?: Record<string, Partial<PartyFacts> | undefined>;
  /** How seats stand that are not accepted. */
  states?: Partial<Record<Seat, SeatState>>;
  /** Since when seats stand so, in days ago. */
  sinceDays?: number;
  /** Values of the last weeks, the newest yesterday. */
  values?: readonly number[];
}

/** What rules see of an outcome in which all is well, except for what is stated. */
export function anOutcome(told: Told = {}): OutcomeRuleInput {
  const {
    spec: change,
    sits,
    goal,
    parties,
    states,
    sinceDays,
    ...rest
  } = told;
  const { values = [58, 55], ...input } = rest;
  const spec = outcomeSpecSchema.parse({
    ...SPEC,
    ...change,
    measure: { ...SPEC.measure, ...change?.measure, ...goal },
    seats: { ...(change?.seats ?? SPEC.seats), ...sits },
  });
  const known = partiesOf(parties);
  const now = input.now ?? NOW;
  const samples = weekly(values);
  return {
    ref: 'outcome:default/halve-standing-privilege',
    spec,
    withdrawn: false,
    activeSince: daysAgo(60),
    charter: { version: 3, since: daysAgo(30) },
    seats: seatsAt(spec, now, {
      standing: ref => known[ref]?.standing,
      stateOf: seat => states?.[seat] ?? 'accepted',
      since: daysAgo(sinceDays ?? 20),
    }),
    parties: known,
    controls: [],
    scope: {
      entities: 1,
      systems: [{ ref: 'system:default/shop', title: 'Web shop', owner: SHOP }],
    },
    measurement: {
      known: true,
      judgement: judgeMeasure(spec.measure, samples, now),
      last: samples.at(-1),
    },
    delegations: [],
    reviews: {
      last: { heldAt: daysAgo(40), hasMinutes: true, hasDecision: true },
      nextDueAt: daysAgo(-50),
    },
    reorganisations: { since: daysAgo(500), changes: [] },
    escalations: [],
    exceptions: [],
    endlessExceptions: 0,
    decidedExceptions: [],
    days: [
      { day: dayAgo(60), value: 62, exceptions: 3 },
      { day: dayAgo(0), value: 55, exceptions: 3 },
    ],
    directoryComplete: true,
    ...input,
    now,
  };
}

/** A right that is proven and in force, except for what is stated. */
export function aRight(
  fields: Partial<NonNullable<OutcomeSpecInput['decisionRights']>[number]> = {},
): NonNullable<OutcomeSpecInput['decisionRights']>[number] {
  return { ...SPEC.decisionRights![0], ...fields };
}

function partiesOf(changes: Told['parties'] = {}): Record<string, PartyFacts> {
  const parties = { ...PARTIES };
  for (const [ref, change] of Object.entries(changes)) {
    if (change) parties[ref] = { ...(parties[ref] ?? aParty()), ...change };
    else delete parties[ref];
  }
  return parties;
}

function weekly(values: readonly number[]): Sample[] {
  return values.map((value, i) => ({
    at: daysAgo(1 + 7 * (values.length - 1 - i)).toISOString(),
    value,
    source: 'built-in',
  }));
}

/** How the seats of a spec stand at a moment, as the pipeline would say. */
export function seatsAt(
  spec: OutcomeSpec,
  now: Date,
  known: {
    standing(ref: string): PartyFacts['standing'] | undefined;
    /** What the holder would make of the seat: accept, decline, or wait. */
    stateOf(seat: Seat, holder: SeatHolder): SeatState;
    since: Date;
  },
): OutcomeRuleInput['seats'] {
  return SEATS.flatMap(seat =>
    (spec.seats[seat] ?? []).map(holder => {
      const said = known.stateOf(seat, holder);
      return {
        seat,
        holder: holder.holder,
        coOwner: holder.coOwner,
        state:
          said === 'drifted' || said === 'vacant'
            ? said
            : judgeSeat({
                holder,
                standing: known.standing(holder.holder) ?? 'not-in-catalog',
                answer:
                  said === 'waiting'
                    ? undefined
                    : {
                        answer: said === 'accepted' ? 'accept' : 'decline',
                        termsHash: 'terms',
                      },
                termsHash: 'terms',
                now,
              }),
        since: known.since,
      };
    }),
  );
}
