import type { Knex } from 'knex';
import {
  DEFAULT_PLACEHOLDERS,
  isPlaceholderOwner,
  judgeMeasure,
  SEATS,
  type OwnerStanding,
  type Sample,
} from 'backstage-plugin-accountability-common';
import { mark } from '../db';
import {
  canonicalText,
  DatabaseDefinitionStore,
  DEFINITION_STAGE,
} from '../definitions';
import { DatabaseDirectoryStore } from '../directory';
import { DatabaseDeadlineStore, markFollowed } from '../escalations';
import { DatabaseTakingStore } from '../measures';
import type { ExceptionSettings } from '../exceptions';
import type { RuleBook } from '../rules';
import { DEADLINE_STAGE, toInstant } from '../time';
import {
  nextCharter,
  type CharterVersion,
  type DeclaredOutcome,
} from './Charter';
import { DatabaseCharterStore } from './DatabaseCharterStore';
import {
  DatabaseOutcomeStore,
  type OutcomeState,
} from './DatabaseOutcomeStore';
import { DatabasePlannedSeatStore } from './DatabasePlannedSeatStore';
import { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { DatabaseVerdictStore } from './DatabaseVerdictStore';
import {
  judgePlanned,
  judgeSeats,
  seatsFlipAt,
  type SeatFacts,
} from './judgeSeats';
import { earliest } from './earliest';
import { judgeVerdicts } from './judgeVerdicts';
import type { PlannedSeat } from './PlannedSeat';
import { isInForce, outcomeStatus } from './outcomeStatus';
import { samplesOf } from './samplesOf';
import type { OutcomeRuleInput } from './rules';
import { seatKey, type SeatRow } from './SeatRow';

/**
 * Works out how these outcomes stand: the version of the charter, the seats, the
 * status, and what the rules say. Writes only what differs, and answers with the
 * outcomes that came into force or went out of it. For how many results somebody
 * answers concerns their other outcomes too, so these are marked where it differs.
 */
export async function judgeOutcomes(
  tx: Knex,
  options: {
    refs: readonly string[];
    now: Date;
    /** Owner texts that name nobody, besides the usual ones. */
    placeholders: readonly string[];
    rules: RuleBook<OutcomeRuleInput>;
    /** What exceptions are judged by; unknown when left out. */
    exceptions?: ExceptionSettings;
  },
): Promise<string[]> {
  const { refs, now } = options;
  const states = new DatabaseOutcomeStore(tx);
  // Before the definitions are read, so that an older one is not written over a newer one.
  const before = await states.lock(refs);
  const outcomes = await declaredOutcomes(tx, refs);
  const charters = await advanceCharters(tx, outcomes, now);
  const samples = await samplesOf(tx, outcomes);
  const after = outcomes.map(outcome =>
    stateOf(outcome, {
      charter: charters.get(outcome.ref)!,
      samples: samples(outcome.ref),
      breachedSince: before.get(outcome.ref)?.breachedSince,
      now,
    }),
  );
  const changed = after.filter(state => differs(state, before.get(state.ref)));
  await states.save(changed);
  await planTakings(tx, { outcomes, states: after, now });
  const seats = await advanceSeats(tx, { ...options, outcomes, charters });
  const reviews = await judgeVerdicts(tx, {
    ...{ ...options, outcomes, charters, samples },
  });
  await mark(tx, DEADLINE_STAGE, [
    ...changed.map(({ ref }) => ref),
    ...seats.changed,
    ...reviews,
  ]);
  // Somebody may sit where a step reached nobody, or decide by now what is overdue.
  await markFollowed(
    tx,
    await new DatabaseDeadlineStore(tx).concernedBySeats([
      ...new Set([...changed.map(({ ref }) => ref), ...seats.changed]),
    ]),
  );
  await markOthersOf(tx, refs, [
    accountableIn(before.values(), seats.before),
    accountableIn(after, seats.after),
  ]);
  return after
    .filter(({ ref, status }) => {
      const old = before.get(ref);
      return (old !== undefined && isInForce(old.status)) !== isInForce(status);
    })
    .map(({ ref }) => ref);
}

async function declaredOutcomes(
  tx: Knex,
  refs: readonly string[],
): Promise<DeclaredOutcome[]> {
  const definitions = await new DatabaseDefinitionStore(tx).get(refs);
  return [...definitions.values()].filter(
    definition => definition.kind === 'Outcome',
  );
}

async function advanceCharters(
  tx: Knex,
  outcomes: readonly DeclaredOutcome[],
  now: Date,
): Promise<Map<string, CharterVersion>> {
  const store = new DatabaseCharterStore(tx);
  const charters = await store.latest(outcomes.map(({ ref }) => ref));
  const fresh = outcomes.flatMap(
    outcome => nextCharter(charters.get(outcome.ref), outcome, now) ?? [],
  );
  await store.append(fresh);
  for (const version of fresh) charters.set(version.outcomeRef, version);
  return charters;
}

function stateOf(
  outcome: DeclaredOutcome,
  known: {
    charter: CharterVersion;
    samples: readonly Sample[];
    breachedSince?: string;
    now: Date;
  },
): OutcomeState {
  const { ref, name, title, spec } = outcome;
  const { charter, samples, now } = known;
  const status = outcomeStatus(outcome);
  const measured = isInForce(status)
    ? judgeMeasure(spec.measure, samples, now)
    : undefined;
  const flip = earliest(seatsFlipAt(spec, now), measured?.reevaluateAt);
  return {
    ref,
    title,
    status: measured?.status ?? status,
    model: spec.model,
    searchText: `${title}\n${name}\n${spec.statement}`.toLowerCase(),
    charterVersion: charter.version,
    charterSince: charter.at,
    termsHash: charter.termsHash,
    breachedSince:
      measured?.status === 'breached'
        ? known.breachedSince ?? toInstant(now)
        : undefined,
    reevaluateAt: flip && toInstant(flip),
  };
}

/** Numbers are taken of outcomes in force that agreed on how often. */
async function planTakings(
  tx: Knex,
  judged: {
    outcomes: readonly DeclaredOutcome[];
    states: readonly OutcomeState[];
    now: Date;
  },
): Promise<void> {
  const inForce = new Set(
    judged.states.flatMap(({ ref, status }) => (isInForce(status) ? ref : [])),
  );
  await new DatabaseTakingStore(tx).plan(
    judged.outcomes.map(({ ref }) => ref),
    judged.outcomes.flatMap(({ ref, spec: { measure } }) =>
      measure.collection && inForce.has(ref)
        ? {
            outcomeRef: ref,
            measureId: measure.id,
            collection: measure.collection,
          }
        : [],
    ),
    judged.now,
  );
}

async function advanceSeats(
  tx: Knex,
  known: {
    outcomes: readonly DeclaredOutcome[];
    charters: ReadonlyMap<string, CharterVersion>;
    placeholders: readonly string[];
    now: Date;
  },
): Promise<
  Record<'before' | 'after', ReadonlyMap<string, readonly SeatRow[]>> & {
    changed: string[];
  }
> {
  const { outcomes, charters, now } = known;
  const refs = outcomes.map(({ ref }) => ref);
  const store = new DatabaseSeatStore(tx);
  const before = await store.seatsOf(refs);
  const plans = new DatabasePlannedSeatStore(tx);
  const planned = await plans.of(refs);
  const answers = await new DatabaseSeatEventStore(tx).lastAnswers(refs);
  const standings = await standingsOf(tx, outcomes, known.placeholders);
  const changed = new Map<string, SeatRow[]>();
  const replanned = new Map<string, PlannedSeat[]>();
  for (const { ref, spec } of outcomes) {
    const old = before.get(ref) ?? [];
    const { version, termsHash } = charters.get(ref)!;
    const facts: SeatFacts = {
      ...{ spec, charterVersion: version, termsHash, standings },
      answers: new Map(
        (answers.get(ref) ?? []).map(a => [seatKey(a.seat, a.holderRef), a]),
      ),
      ...{ before: old, planned: planned.get(ref) },
    };
    const seats = judgeSeats(facts, now);
    if (differs(seats, old)) changed.set(ref, seats);
    const coming = judgePlanned(facts, now);
    if (differs(coming, planned.get(ref) ?? [])) replanned.set(ref, coming);
  }
  await store.replace(changed);
  await plans.replace(replanned);
  return {
    before,
    after: new Map([...before, ...changed]),
    changed: [...changed.keys()],
  };
}

/** Who answers for the result of which outcome in force, as keys. */
function accountableIn(
  states: Iterable<Pick<OutcomeState, 'ref' | 'status'>>,
  seats: ReadonlyMap<string, readonly SeatRow[]>,
): Map<string, string> {
  return new Map(
    [...states].flatMap(({ ref, status }) =>
      (isInForce(status) ? seats.get(ref) ?? [] : []).flatMap(
        ({ seat, holder }): [string, string][] =>
          seat === 'business-result' && holder
            ? [[`${ref} ${holder.ref}`, holder.ref]]
            : [],
      ),
    ),
  );
}

async function markOthersOf(
  tx: Knex,
  judged: readonly string[],
  [before, after]: readonly Map<string, string>[],
): Promise<void> {
  const holders = [
    ...[...before].filter(([key]) => !after.has(key)),
    ...[...after].filter(([key]) => !before.has(key)),
  ].map(([, holder]) => holder);
  const others = await new DatabaseVerdictStore(tx).outcomesMentioning(holders);
  await mark(
    tx,
    DEFINITION_STAGE,
    others.filter(ref => !judged.includes(ref)),
  );
}

async function standingsOf(
  tx: Knex,
  outcomes: readonly DeclaredOutcome[],
  placeholders: readonly string[],
): Promise<Map<string, OwnerStanding>> {
  const names = [...DEFAULT_PLACEHOLDERS, ...placeholders];
  const holders = outcomes.flatMap(({ spec }) =>
    SEATS.flatMap(seat => (spec.seats[seat] ?? []).map(h => h.holder)),
  );
  const found = await new DatabaseDirectoryStore(tx).standings(holders);
  return new Map(
    [...found].map(([holder, { standing }]) => [
      holder,
      isPlaceholderOwner(holder, names) ? 'placeholder' : standing,
    ]),
  );
}

function differs<T extends object>(a: T, b: T | undefined): boolean {
  return b === undefined || canonicalText(a) !== canonicalText(b);
}
