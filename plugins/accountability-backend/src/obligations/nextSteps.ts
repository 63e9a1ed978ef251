import type { Knex } from 'knex';
import type {
  NextStep,
  PartyView,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import {
  DatabaseStepStore,
  goesTo,
  ladderOf,
  stepAfter,
  whoHeard,
  type Deadline,
  type EscalationPolicy,
  type Step,
  type TimedDue,
} from '../escalations';
import { toInstant } from '../time';
import { DueReader, type DueKnown } from './DueReader';
import { RungReader, type Rungs } from './RungReader';

/** What deadlines are followed with. */
export interface EscalationKnown extends DueKnown {
  escalation: EscalationPolicy;
  /** Owner texts that name nobody, besides the usual ones. */
  placeholders: readonly string[];
}

/** What is due of some deadlines, who is on which rung, and what was done, read once. */
export interface Around {
  /** Absent where nothing is due any more. */
  dueOf(deadline: Deadline): TimedDue | undefined;
  rungs: Rungs;
  /** Oldest first, by deadline. */
  steps: ReadonlyMap<number, Step[]>;
}

/** Reads what lies around these deadlines, in a fixed number of statements. */
export async function readAround(
  tx: Knex,
  known: EscalationKnown,
  of: { deadlines: readonly Deadline[]; now: Date },
): Promise<Around> {
  const { deadlines, now } = of;
  const dues = await new DueReader(tx, known).of(
    [...new Set(deadlines.map(({ subject }) => subject))],
    now,
  );
  return {
    dueOf: ({ subject, due }) =>
      dues.get(subject)?.find(({ id }) => id === due.id),
    rungs: await new RungReader(tx, known).of([...dues.values()].flat(), now),
    steps: await new DatabaseStepStore(tx).of(deadlines.map(({ id }) => id)),
  };
}

/** What happens next about open deadlines, and who hears of it as things are. */
export async function nextSteps(
  tx: Knex,
  known: EscalationKnown,
  of: { deadlines: readonly Deadline[]; around: Around },
): Promise<Map<number, NextStep>> {
  const { dueOf, rungs, steps } = of.around;
  const open = of.deadlines.flatMap(deadline => {
    const due = deadline.closedAt ? undefined : dueOf(deadline);
    return due ? [{ deadline, due }] : [];
  });
  const found = open.flatMap(({ deadline, due }) => {
    const planned = ladderOf(deadline, {
      policy: known.escalation,
      calendar: rungs.calendarOf(due),
    });
    const next = stepAfter(planned, deadline.step);
    if (!next) return [];
    const { rung } = goesTo(next, {
      planned,
      peopleOn: on => rungs.peopleOn(due, on),
      ...whoHeard(
        (steps.get(deadline.id) ?? []).filter(
          ({ round }) => round === deadline.round,
        ),
      ),
      requester: due.requester,
    });
    const parties = rung ? rungs.partiesOn(due, rung) : [];
    return { id: deadline.id, next, rung, parties };
  });
  const party: (ref: string) => PartyView = await readParties(
    tx,
    found.flatMap(({ parties }) => parties),
    known.placeholders,
  );
  return new Map(
    found.map(({ id, next, rung, parties }): [number, NextStep] => [
      id,
      {
        ...{ kind: next.kind, at: toInstant(next.at), rung },
        to: parties.map(party),
      },
    ]),
  );
}
