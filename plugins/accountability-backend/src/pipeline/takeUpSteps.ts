import type { Knex } from 'knex';
import {
  DatabaseStepStore,
  goesAgainTo,
  whoHeard,
  type PlannedStep,
  type Step,
} from '../escalations';
import type { Notice } from '../notices';
import type { Rungs } from '../obligations';
import type { OpenDeadline } from './OpenDeadline';
import { noticesOf, stepOf, type StepTaken } from './takenStep';

/** What was taken up of deadlines, by their ids. */
export interface TakenUp {
  steps: Step[];
  notices: Notice[];
  heard: ReadonlySet<number>;
}

/**
 * Takes up the last step of deadlines of which nobody heard, where somebody is there by
 * now: as another turn of the same step, so that it is told once to each of them.
 */
export async function takeUpSteps(
  tx: Knex,
  known: {
    open: readonly OpenDeadline[];
    rungs: Rungs;
    stepsOf(of: OpenDeadline): PlannedStep[];
    now: Date;
  },
): Promise<TakenUp> {
  const { rungs, now } = known;
  const unheard = known.open.filter(({ deadline }) => deadline.reachedNobody);
  const before = await new DatabaseStepStore(tx).of(
    unheard.map(({ deadline }) => deadline.id),
  );
  const taken = unheard.flatMap((of): [OpenDeadline, StepTaken][] => {
    const { deadline, due } = of;
    const inRound = (before.get(deadline.id) ?? []).filter(
      ({ round }) => round === deadline.round,
    );
    const again = goesAgainTo(deadline, {
      planned: known.stepsOf(of),
      peopleOn: rung => rungs.peopleOn(due, rung),
      ...whoHeard(inRound),
      ...{ requester: due.requester, now },
    });
    if (!again) return [];
    const turn = inRound.filter(
      ({ number }) => number === again.step.number,
    ).length;
    return [[of, { ...again, turn, now }]];
  });
  return {
    steps: taken.map(([of, step]) => stepOf(of, step)),
    notices: taken.flatMap(([of, step]) => noticesOf(of, step)),
    heard: new Set(taken.map(([{ deadline }]) => deadline.id)),
  };
}
