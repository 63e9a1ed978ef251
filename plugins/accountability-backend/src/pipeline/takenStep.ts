import type { ChosenRung, PlannedStep, Step } from '../escalations';
import type { Notice } from '../notices';
import { toInstant } from '../time';
import type { OpenDeadline } from './OpenDeadline';

/** A step as it is recorded, and whom it tells. */
export interface StepTaken {
  step: PlannedStep;
  chosen: ChosenRung;
  now: Date;
  /** How often it was taken before, and reached nobody. */
  turn?: number;
}

export function stepOf(
  { deadline }: OpenDeadline,
  { step, chosen, now, turn = 0 }: StepTaken,
): Step {
  return {
    deadlineId: deadline.id,
    ...{ round: deadline.round, number: step.number, turn, kind: step.kind },
    ...{ plannedAt: toInstant(step.at), at: toInstant(now) },
    dueAt: deadline.due.dueAt,
    ...chosen,
  };
}

/** A breach is told at once; everything else with what there is that day (E8). */
export function noticesOf(
  { deadline }: OpenDeadline,
  { step, chosen, now }: StepTaken,
): Notice[] {
  const isBreach = deadline.due.kind === 'mend-breach';
  const urgent =
    step.kind === 'breach' || (step.kind === 'escalation' && isBreach);
  return chosen.told.map(({ ref, as, onBehalfOf }) => ({
    deadlineId: deadline.id,
    ...{ round: deadline.round, number: step.number, person: ref },
    ...{ as, onBehalfOf, at: toInstant(now) },
    ...{ urgent, critical: urgent && isBreach },
  }));
}
