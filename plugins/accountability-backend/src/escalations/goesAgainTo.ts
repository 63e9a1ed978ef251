import type { ChosenRung } from './chooseRung';
import { goesTo, type RungKnown } from './goesTo';
import type { Deadline } from './Deadline';
import { BREACH, dueStep, type PlannedStep } from './ladderOf';

/** A step that is taken up, and whom it tells this time. */
export interface TakenUpStep {
  step: PlannedStep;
  chosen: ChosenRung;
}

/**
 * Whom the last step tells that reached nobody, now that somebody may be there: whoever
 * sits on its rung or above it, or else on the highest rung below it that is due, as far
 * as they have not heard of it. A higher step that is due by now is taken instead, as
 * every other.
 */
export function goesAgainTo(
  { step: taken, reachedNobody }: Pick<Deadline, 'step' | 'reachedNobody'>,
  known: RungKnown & { now: Date },
): TakenUpStep | undefined {
  const { planned, told, now } = known;
  const step = planned.find(({ number }) => number === taken);
  if (!reachedNobody || !step || dueStep(planned, taken, now)) {
    return undefined;
  }
  const last = goesTo(step, known);
  if (last.told.length > 0) return { step, chosen: last };
  const below = planned.filter(
    ({ number }) => number >= BREACH && number < step.number,
  );
  for (const lower of below.reverse()) {
    const chosen = goesTo(lower, known);
    const fresh = chosen.told.filter(({ ref }) => !told.has(ref));
    if (fresh.length > 0) {
      const { passedOver } = last;
      return { step, chosen: { ...chosen, passedOver, told: fresh } };
    }
  }
  return undefined;
}
