import type { Knex } from 'knex';
import { mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import {
  BREACH,
  DatabaseDeadlineStore,
  DatabaseStepStore,
  dueStep,
  goesTo,
  stepAfter,
  type Deadline,
  type Step,
  whoHeard,
} from '../escalations';
import type { Notice } from '../notices';
import type { EscalationKnown } from '../obligations';
import { toInstant } from '../time';
import { tellPeople } from './tellPeople';
import { followSubjects } from './followDeadlines';
import { noticesOf, stepOf } from './takenStep';

/**
 * Takes the steps that are due of some deadlines: records each, and whom it tells, in
 * one transaction. Where several were missed, only the highest is taken (E1); what was
 * met meanwhile is closed instead. Answers how many subjects it looked at.
 */
export async function takeSteps(
  tx: Knex,
  known: EscalationKnown,
  options: { now: Date; limit: number },
): Promise<number> {
  const { now, limit } = options;
  const store = new DatabaseDeadlineStore(tx);
  const subjects = await store.takeDue(now, limit);
  if (subjects.length === 0) return 0;
  const followed = await followSubjects(tx, known, { subjects, now });
  const moment = toInstant(now);
  const ready = (await followed.open()).filter(
    ({ deadline }) =>
      deadline.nextAt !== undefined && deadline.nextAt <= moment,
  );
  const before = await new DatabaseStepStore(tx).of(
    ready.map(({ deadline }) => deadline.id),
  );
  const steps: Step[] = [];
  const notices: Notice[] = [];
  const after: Deadline[] = [];
  for (const of of ready) {
    const planned = followed.stepsOf(of);
    const step = dueStep(planned, of.deadline.step, now);
    const number = step?.number ?? of.deadline.step;
    const next = stepAfter(planned, number);
    const kept = {
      ...{ ...of.deadline, step: number },
      nextAt: next && toInstant(next.at),
    };
    if (!step) {
      after.push(kept);
      continue;
    }
    const taken = (before.get(of.deadline.id) ?? []).filter(
      ({ round }) => round === of.deadline.round,
    );
    const chosen = goesTo(step, {
      planned,
      peopleOn: rung => followed.rungs.peopleOn(of.due, rung),
      ...whoHeard(taken),
      requester: of.due.requester,
    });
    steps.push(stepOf(of, { step, chosen, now }));
    notices.push(...noticesOf(of, { step, chosen, now }));
    after.push({
      ...{ ...kept, reachedNobody: chosen.told.length === 0 },
      // They have heard of it, and nothing is asked any more.
      ...(of.due.over && { closedAt: moment }),
    });
  }
  await new DatabaseStepStore(tx).append(steps);
  await store.save(after);
  await tellPeople(tx, known, {
    notices: [...followed.notices, ...notices],
    now,
  });
  await mark(tx, DEFINITION_STAGE, [
    ...followed.news,
    ...after.flatMap(({ step = 0, due: of }) =>
      step >= BREACH && of.governedBy ? of.governedBy : [],
    ),
  ]);
  return subjects.length;
}
