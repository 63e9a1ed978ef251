import type {
  ExceptionTransition,
  PartyView,
} from 'backstage-plugin-accountability-common';
import type { Transition } from '../exceptions';

/** The life of an exception as pages show it, the newest step first. */
export function transitionViews(
  transitions: readonly Transition[],
  party: (ref: string) => PartyView,
): ExceptionTransition[] {
  return transitions
    .map(
      ({ by, content: _, exceptionId: __, ...rest }): ExceptionTransition => ({
        ...rest,
        by: by === undefined ? undefined : party(by),
      }),
    )
    .reverse();
}
