import { WAITING_STATES } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import {
  turnOf,
  type Actor,
  type Exception,
  type StepFacts,
  type Turn,
} from '../exceptions';
import { DatabaseSeatEventStore } from '../outcomes';
import { DatabaseRegisterStore } from './DatabaseRegisterStore';
import type { RegisterCaller } from './RegisterCaller';
import type { RegisterKnown } from './RegisterKnown';
import { seatsThatDecide, type Deciders } from './seatsThatDecide';

const MOST_WAITING = 500;

/** What waits for somebody. */
export interface Waiting {
  exception: Exception;
  turn: Turn;
}

/** What waits for the caller, also what waits for the review first; the most urgent first. */
export async function waitingFor(
  { knex, policy, clock }: RegisterKnown,
  { viewer, actor }: RegisterCaller,
): Promise<Waiting[]> {
  if (!actor) return [];
  const now = clock.now();
  const { items } = await new DatabaseRegisterStore(knex).page({
    filter: { state: [...WAITING_STATES] },
    ...{ viewer, now, sort: 'decisionDueAt', limit: MOST_WAITING },
  });
  const deciders = await seatsThatDecide(knex, {
    outcomes: items.map(({ content }) => content.terms.decidedBy),
    ...{ policy, now },
  });
  const factsOf = await stepFacts(knex, items, { actor, deciders, now });
  return items.flatMap(exception => {
    const turn = turnOf(exception, factsOf(exception));
    return turn ? [{ exception, turn }] : [];
  });
}

/** What decides who may do what, for each of these. */
export async function stepFacts(
  knex: Knex,
  items: readonly Exception[],
  known: {
    actor: Actor;
    deciders: ReadonlyMap<string | undefined, Deciders>;
    now: Date;
  },
): Promise<(exception: Exception) => StepFacts> {
  const { actor, deciders, now } = known;
  const delegates = await new DatabaseSeatEventStore(knex).actingFor(
    items.map(({ content }) => content.requester),
    now,
  );
  return ({ content }) => ({
    actor,
    ...deciders.get(content.terms.decidedBy)!,
    delegatesOfRequester: delegates.get(content.requester)!,
  });
}
