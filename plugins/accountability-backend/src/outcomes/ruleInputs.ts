import type { Knex } from 'knex';
import {
  DEFAULT_PLACEHOLDERS,
  isPlaceholderOwner,
} from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore, type InForce } from '../definitions';
import { DatabaseDirectoryStore } from '../directory';
import { DatabaseOpenStore } from '../escalations';
import {
  DatabaseDecidedStore,
  DatabaseImportStore,
  type ExceptionSettings,
} from '../exceptions';
import type { CharterVersion, DeclaredOutcome } from './Charter';
import { DatabasePartyStore } from './DatabasePartyStore';
import { DatabaseScopeFactStore, MOST_SYSTEMS } from './DatabaseScopeFactStore';
import { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { decidedExceptions } from './decidedExceptions';
import { escalationFacts } from './escalationFacts';
import { dayFacts, exceptionFacts } from './exceptionsOf';
import { partiesNamedIn, partyFacts } from './partyFacts';
import { reorganisationsOf } from './reorganisationsOf';
import { heldReviewFacts } from './reviewsOf';
import type { OutcomeRuleInput } from './rules';
import type { Delegation } from './SeatEvent';
import { measurementFacts, type SamplesOf } from './samplesOf';
import type { SeatRow } from './SeatRow';

/** Raised when facts are gathered differently than before. */
export const FACTS_VERSION = 8;

/** What rules are told of an outcome, and whatever that depends on besides it. */
export interface GatheredInput {
  input: OutcomeRuleInput;
  /** Users, groups, systems and controls that were looked at. */
  mentions: Set<string>;
}

type DeclaredControl = Extract<InForce, { kind: 'Control' }>;
type Parties = Awaited<ReturnType<typeof gatherParties>>;
type Scopes = Awaited<ReturnType<typeof gatherScopes>>;

/**
 * Gathers what rules may look at, for many outcomes in a fixed number of statements.
 * What is stored nowhere yet is left out, so that rules about it say unknown.
 */
export async function ruleInputs(
  tx: Knex,
  known: {
    outcomes: readonly DeclaredOutcome[];
    charters: ReadonlyMap<string, CharterVersion>;
    samples: SamplesOf;
    activeSince: (outcome: DeclaredOutcome) => Date;
    placeholders: readonly string[];
    exceptions?: ExceptionSettings;
    now: Date;
  },
): Promise<Map<string, GatheredInput>> {
  const { outcomes, charters, now } = known;
  const refs = outcomes.map(({ ref }) => ref);
  const controls = await controlsOf(tx, refs);
  const seats = await new DatabaseSeatStore(tx).seatsOf(refs);
  const delegations = await new DatabaseSeatEventStore(tx).delegations(refs);
  const scopes = await gatherScopes(tx, refs);
  const reviews = await heldReviewFacts(tx, refs);
  const reorganisations = await reorganisationsOf(tx, {
    ...{ charters, seats, reviews, refs },
  });
  const measurement = await measurementFacts(tx, known);
  const exceptions = await new DatabaseDecidedStore(tx).of(refs);
  const open = await new DatabaseOpenStore(tx).of(refs, now);
  const endless = await new DatabaseImportStore(tx).withoutEnd(refs);
  const decided = await decidedExceptions(tx, refs, known);
  const named = new Map(
    outcomes.map(({ ref, spec }) => [
      ref,
      [
        ...new Set([
          ...partiesNamedIn([spec, (controls.get(ref) ?? []).map(specOf)]),
          ...(delegations.get(ref) ?? []).flatMap(d => [d.holderRef, d.to]),
          ...scopes(ref).systems.flatMap(({ owner }) => owner ?? []),
        ]),
      ],
    ]),
  );
  const parties = await gatherParties(tx, {
    refs: [...new Set([...named.values()].flat())],
    placeholders: known.placeholders,
  });
  const directoryComplete = await new DatabaseDirectoryStore(tx).hasCompleted();
  return new Map(
    outcomes.map(outcome => {
      const { ref, spec, withdrawnAt } = outcome;
      const charter = charters.get(ref)!;
      const carriedOutBy = controls.get(ref) ?? [];
      const scope = scopes(ref);
      const input: OutcomeRuleInput = {
        ref,
        spec,
        now,
        withdrawn: withdrawnAt !== undefined,
        activeSince: known.activeSince(outcome),
        charter: { version: charter.version, since: new Date(charter.at) },
        seats: (seats.get(ref) ?? []).map(toSeatFacts),
        parties: Object.fromEntries(
          named.get(ref)!.map(party => [party, parties.factsOf(party)]),
        ),
        controls: carriedOutBy.map(control => ({
          ref: control.ref,
          title: control.title,
          spec: control.spec,
        })),
        // Of a part of them nobody can say that everything is seen to.
        scope: scope.isWhole
          ? { entities: scope.entities, systems: scope.systems }
          : undefined,
        delegations: (delegations.get(ref) ?? []).map(toDelegationFacts),
        reviews: reviews(ref),
        reorganisations: reorganisations(ref),
        measurement: measurement(outcome),
        escalations: escalationFacts(open.get(ref) ?? []),
        exceptions: exceptionFacts(exceptions.get(ref) ?? [], now),
        endlessExceptions: endless.get(ref) ?? 0,
        decidedExceptions: decided.of(ref),
        days: dayFacts(known.samples(ref), exceptions.get(ref) ?? [], now),
        directoryComplete,
      };
      return [
        ref,
        {
          input,
          mentions: mentionsOf(input, {
            looked: [
              ...named.get(ref)!.flatMap(parties.lookedAt),
              ...decided.mentions(ref),
            ],
            scope,
          }),
        },
      ];
    }),
  );
}

async function controlsOf(
  tx: Knex,
  outcomeRefs: readonly string[],
): Promise<Map<string, DeclaredControl[]>> {
  const all = await new DatabaseDefinitionStore(tx).list('Control');
  const controls = new Map<string, DeclaredControl[]>(
    outcomeRefs.map(ref => [ref, []]),
  );
  for (const control of all) {
    if (control.kind !== 'Control' || control.withdrawnAt) continue;
    if (control.spec.lifecycle !== 'active') continue;
    for (const ref of control.spec.outcomes) controls.get(ref)?.push(control);
  }
  return controls;
}

async function gatherScopes(tx: Knex, outcomeRefs: readonly string[]) {
  const store = new DatabaseScopeFactStore(tx);
  const sizes = await store.sizes(outcomeRefs);
  const systems = await store.systemsOf(outcomeRefs);
  const describe = await store.describe(new Set([...systems.values()].flat()));
  return (ref: string) => {
    const of = systems.get(ref) ?? [];
    return {
      entities: sizes.get(ref) ?? 0,
      isWhole: of.length <= MOST_SYSTEMS,
      systems: of.slice(0, MOST_SYSTEMS).map(describe),
    };
  };
}

async function gatherParties(
  tx: Knex,
  options: { refs: readonly string[]; placeholders: readonly string[] },
) {
  const { refs } = options;
  const names = [...DEFAULT_PLACEHOLDERS, ...options.placeholders];
  const store = new DatabasePartyStore(tx);
  const standings = await new DatabaseDirectoryStore(tx).standings(refs);
  const above = await store.groupsAbove(refs);
  const people = await store.peopleBehind(refs);
  const accountableFor = await store.accountableFor(refs);
  const executives = await store.executives(refs);
  return {
    factsOf(ref: string) {
      const meant = standings.get(ref);
      const behind = people.get(ref) ?? [];
      return partyFacts(ref, {
        title: meant?.title,
        standing: isPlaceholderOwner(ref, names)
          ? 'placeholder'
          : meant?.standing ?? 'not-in-catalog',
        above: above.get(ref) ?? [],
        onlyPerson: behind.length === 1 ? behind[0] : undefined,
        accountableFor: accountableFor.get(ref) ?? 0,
        executive: executives.get(ref),
      });
    },
    lookedAt: (ref: string) => [
      ref,
      ...(above.get(ref) ?? []).map(({ group }) => group),
      ...(people.get(ref) ?? []),
    ],
  };
}

function mentionsOf(
  input: OutcomeRuleInput,
  more: {
    looked: ReturnType<Parties['lookedAt']>;
    scope: ReturnType<Scopes>;
  },
): Set<string> {
  return new Set([
    ...more.looked,
    ...more.scope.systems.map(({ ref }) => ref),
    ...(input.controls ?? []).map(({ ref }) => ref),
  ]);
}

function specOf({ spec }: DeclaredControl) {
  return spec;
}

function toSeatFacts(row: SeatRow): OutcomeRuleInput['seats'][number] {
  const { seat, holder, coOwner, state, since } = row;
  return { seat, holder: holder?.ref, coOwner, state, since: new Date(since) };
}

function toDelegationFacts(delegation: Delegation) {
  const { seat, holderRef, to, from, until } = delegation;
  return {
    ...{ seat, to, holder: holderRef },
    ...{ fromAt: new Date(from), untilAt: new Date(until) },
  };
}
