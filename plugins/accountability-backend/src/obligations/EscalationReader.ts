import type {
  Escalation,
  EscalationDetail,
  EscalationListQuery,
  EscalationPage,
  NextStep,
  PartyView,
  TakenStep,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { readParties } from '../controls';
import { DatabaseDefinitionStore } from '../definitions';
import {
  DatabaseDeadlineStore,
  DatabaseStepStore,
  type Acknowledgement,
  type Deadline,
  type Step,
} from '../escalations';
import { DatabaseMessageStore, DatabaseNoticeStore } from '../notices';
import type { RegisterViewer } from '../register';
import type { Clock } from '../time';
import { DatabaseEscalationListStore } from './DatabaseEscalationListStore';
import { nextSteps, readAround, type EscalationKnown } from './nextSteps';

const MOST_DELIVERIES = 100;

/** Who looks at escalations. */
export interface EscalationViewer {
  viewer: RegisterViewer;
  /** The user; absent for a service. */
  person?: string;
}

/** What is read of some deadlines, in a fixed number of statements. */
interface Facts {
  holders: ReadonlyMap<number, string[]>;
  steps: ReadonlyMap<number, Step[]>;
  next: ReadonlyMap<number, NextStep>;
  acknowledgements: ReadonlyMap<number, Acknowledgement[]>;
  told: ReadonlySet<number>;
  titles: (ref: string) => string | undefined;
  party: (ref: string) => PartyView;
}

/** Deadlines that passed and are not met, as pages show them. */
export class EscalationReader {
  readonly #known: EscalationKnown & { knex: Knex; clock: Clock };

  constructor(known: EscalationKnown & { knex: Knex; clock: Clock }) {
    this.#known = known;
  }

  async page(
    query: Omit<EscalationListQuery, 'limit'> & { limit: number },
    caller: EscalationViewer,
  ): Promise<EscalationPage> {
    const { knex, clock } = this.#known;
    const now = clock.now();
    const { limit, cursor, ...filter } = query;
    const list = new DatabaseEscalationListStore(knex);
    const { ids, nextCursor } = await list.page({
      ...{ ...caller, filter, limit, cursor, now },
    });
    const found = await new DatabaseDeadlineStore(knex).getAll(ids);
    const byId = new Map(found.map(of => [of.id, of]));
    const deadlines = ids.flatMap(id => byId.get(id) ?? []);
    const facts = await this.#facts(deadlines, caller);
    return {
      items: deadlines.map(of => toEscalation(of, facts, caller)),
      nextCursor,
      totals: await list.totals({ ...caller, now }),
    };
  }

  async maySee(id: number, caller: EscalationViewer): Promise<boolean> {
    return new DatabaseEscalationListStore(this.#known.knex).maySee(id, caller);
  }

  /** Undefined when there is none; whether the caller may see it is asked before. */
  async detail(
    id: number,
    caller: EscalationViewer,
  ): Promise<EscalationDetail | undefined> {
    const { knex } = this.#known;
    const deadline = await new DatabaseDeadlineStore(knex).get(id);
    if (!deadline) return undefined;
    const steps = new DatabaseStepStore(knex);
    const moves = (await steps.movesOf([id])).get(id) ?? [];
    const deliveries = await new DatabaseMessageStore(knex).ofDeadline(
      id,
      MOST_DELIVERIES,
    );
    const facts = await this.#facts([deadline], caller, [
      ...moves.flatMap(({ by }) => by ?? []),
      ...deliveries.map(({ person }) => person),
    ]);
    return {
      ...toEscalation(deadline, facts, caller),
      steps: (facts.steps.get(id) ?? []).map(of => toTaken(of, facts)),
      moved: moves.map(({ deadlineId: _, number: __, by, ...move }) => ({
        ...move,
        by: by === undefined ? undefined : facts.party(by),
      })),
      ...(await this.#consequenceOf(deadline)),
      deliveries: deliveries.map(of => ({
        person: facts.party(of.person),
        ...{ channel: of.channel, state: of.state, at: of.at },
        ...{ sentAt: of.sentAt, attempts: of.attempts },
      })),
    };
  }

  async #consequenceOf({
    due,
  }: Deadline): Promise<
    Pick<EscalationDetail, 'consequence' | 'whileBreached'>
  > {
    if (due.kind !== 'mend-breach' || !due.outcome) return {};
    const definitions = await new DatabaseDefinitionStore(this.#known.knex).get(
      [due.outcome],
    );
    const found = definitions.get(due.outcome);
    if (found?.kind !== 'Outcome') return {};
    const { consequence, whileBreached } = found.spec;
    return { consequence, whileBreached };
  }

  async #facts(
    deadlines: readonly Deadline[],
    { person }: EscalationViewer,
    more: readonly string[] = [],
  ): Promise<Facts> {
    const { knex, clock, placeholders } = this.#known;
    const now = clock.now();
    const ids = deadlines.map(({ id }) => id);
    const around = await readAround(knex, this.#known, { deadlines, now });
    const holders = new Map(
      deadlines.map((deadline): [number, string[]] => [
        deadline.id,
        deadline.closedAt
          ? []
          : (around.dueOf(deadline)?.holders ?? []).map(({ ref }) => ref),
      ]),
    );
    const { steps } = around;
    const store = new DatabaseStepStore(knex);
    const acknowledgements = await store.acknowledgementsOf(ids);
    const told = person
      ? await new DatabaseNoticeStore(knex).toldOf(ids, person)
      : new Set<number>();
    const definitions = await new DatabaseDefinitionStore(knex).get([
      ...new Set(deadlines.flatMap(({ due }) => outcomeOf(due) ?? [])),
    ]);
    const party = await readParties(
      knex,
      [
        ...more,
        ...[...holders.values()].flat(),
        ...[...steps.values()].flat().flatMap(of => of.told.map(t => t.ref)),
        ...[...acknowledgements.values()].flat().map(({ by }) => by),
      ],
      placeholders,
    );
    return {
      ...{ holders, steps, acknowledgements, told, party },
      next: await nextSteps(knex, this.#known, { deadlines, around }),
      titles: ref => definitions.get(ref)?.title,
    };
  }
}

function outcomeOf(due: Deadline['due']): string | undefined {
  return due.governedBy ?? due.outcome;
}

function toEscalation(
  deadline: Deadline,
  facts: Facts,
  { person }: EscalationViewer,
): Escalation {
  const { id, due, moves, closedAt } = deadline;
  const outcome = outcomeOf(due);
  const taken = (facts.steps.get(id) ?? []).at(-1);
  const seen = facts.acknowledgements.get(id) ?? [];
  return {
    id: String(id),
    ...{ kind: due.kind, title: due.title, severity: due.severity },
    ...{ exception: due.exception, identity: due.identity, outcome },
    outcomeTitle: outcome && facts.titles(outcome),
    dueAt: due.dueAt,
    holders: (facts.holders.get(id) ?? []).map(facts.party),
    last: taken && toTaken(taken, facts),
    next: facts.next.get(id),
    acknowledgements: seen.map(({ by, at, note }) => ({
      ...{ by: facts.party(by), at, note },
    })),
    moves,
    told: facts.told.has(id),
    acknowledged: seen.some(({ by }) => by === person),
    closedAt,
  };
}

function toTaken(step: Step, { party }: Facts): TakenStep {
  const { kind, plannedAt, at, dueAt, rung, passedOver, told } = step;
  return {
    ...{ kind, plannedAt, at, dueAt, rung, passedOver },
    told: told.map(({ ref }) => party(ref)),
  };
}
