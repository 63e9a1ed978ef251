import { canonicalText, hashOf } from '../definitions';
import type {
  Exception,
  ExceptionContent,
  Step,
  Transition,
} from './Exception';

/** Hash of what an approval binds to. */
export function contentHashOf(content: ExceptionContent): string {
  return hashOf(content);
}

/** The transition that continues the chain of an exception, or begins it. */
export function nextTransition(
  before: Pick<Exception, 'sequence' | 'hash'> | undefined,
  { deed, after }: Step,
): Transition {
  const { content, ...rest } = deed;
  const transition = {
    ...rest,
    exceptionId: after.id,
    content: canonicalText(content),
    contentHash: after.contentHash,
    sequence: (before?.sequence ?? 0) + 1,
    previousHash: before?.hash,
  };
  return { ...transition, hash: transitionHash(transition) };
}

/** What the hash of a transition must be: it covers everything, and the one before. */
export function transitionHash(transition: Omit<Transition, 'hash'>): string {
  const { exceptionId, sequence, event, from, to, by, onBehalfOf } = transition;
  const { seat, reason, at, content, contentHash, previousHash } = transition;
  return hashOf({
    ...{ exceptionId, sequence, event, from, to, by, onBehalfOf },
    ...{ seat, reason, at, content, contentHash, previousHash },
  });
}

/** What is wrong with a chain, in words; nothing when it holds. */
export function chainProblem(
  transitions: readonly Transition[],
): string | undefined {
  for (const [at, transition] of transitions.entries()) {
    const { sequence, hash, previousHash } = transition;
    if (sequence !== at + 1) return `Transition ${at + 1} is missing`;
    if (previousHash !== transitions[at - 1]?.hash) {
      return `Transition ${sequence} does not continue the one before`;
    }
    if (hash !== transitionHash(transition)) {
      return `Transition ${sequence} was changed after it was written`;
    }
  }
  return undefined;
}
