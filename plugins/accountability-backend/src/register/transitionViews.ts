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
      ({ by, content, exceptionId: _, ...rest }): ExceptionTransition => ({
        ...rest,
        ...(rest.event === 'close' && closingOf(content)),
        by: by === undefined ? undefined : party(by),
      }),
    )
    .reverse();
}

/** What was said of why it is closed; older ones say only what proves it. */
function closingOf(content: string) {
  const { ground, evidence } = JSON.parse(content) as Pick<
    ExceptionTransition,
    'ground' | 'evidence'
  >;
  return { ground, evidence };
}
