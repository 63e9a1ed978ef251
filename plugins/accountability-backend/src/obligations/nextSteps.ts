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
} from '../escalations';
import { toInstant } from '../time';
import { DueReader, type DueKnown } from './DueReader';
import { RungReader } from './RungReader';

/** What deadlines are followed with. */
export interface EscalationKnown extends DueKnown {
  escalation: EscalationPolicy;
  /** Owner texts that name nobody, besides the usual ones. */
  placeholders: readonly string[];
}

/** What happens next about open deadlines, and who hears of it as things are. */
export async function nextSteps(
  tx: Knex,
  known: EscalationKnown,
  of: { deadlines: readonly Deadline[]; now: Date },
): Promise<Map<number, NextStep>> {
  const { deadlines, now } = of;
  const subjects = [...new Set(deadlines.map(({ subject }) => subject))];
  const dues = await new DueReader(tx, known).of(subjects, now);
  const open = deadlines.flatMap(deadline => {
    const due = dues
      .get(deadline.subject)!
      .find(({ id }) => id === deadline.due.id);
    return due ? [{ deadline, due }] : [];
  });
  const rungs = await new RungReader(tx, known).of(
    open.map(({ due }) => due),
    now,
  );
  const taken = await new DatabaseStepStore(tx).of(
    open.map(({ deadline }) => deadline.id),
  );
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
        (taken.get(deadline.id) ?? []).filter(
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
