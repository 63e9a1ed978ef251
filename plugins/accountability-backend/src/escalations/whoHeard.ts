import type { Step } from './DatabaseStepStore';
import type { RungKnown } from './goesTo';
import { BREACH } from './ladderOf';

/** Who heard of a deadline by the steps that were taken in a round. */
export function whoHeard(
  taken: readonly Pick<Step, 'number' | 'told'>[],
): Pick<RungKnown, 'told' | 'heardOfBreach'> {
  return {
    told: new Set(taken.flatMap(({ told }) => told.map(({ ref }) => ref))),
    heardOfBreach: taken.some(({ number }) => number === BREACH),
  };
}
