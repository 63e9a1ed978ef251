import type { HearsAs } from '../exceptions';
import type { Decided } from './DatabaseDecisionStore';
import { becauseText } from './words';

/** Something about an exception that somebody is told. */
export interface DecisionSaid extends Decided {
  as: HearsAs;
  onBehalfOf?: string;
}

/** What was decided, in a sentence. */
export function decisionText({ as, exception, step }: DecisionSaid): string {
  if (as === 'executive') return 'An exception is put before you';
  const what = exception.parentId ? 'renewal' : 'exception';
  const whose = as === 'owner' ? 'whose plan you see to' : 'that you asked for';
  return `The ${what} ${whose} ${becameOf(step)}`;
}

function becameOf({ event, escalated }: DecisionSaid['step']): string {
  switch (event) {
    case 'approve':
      return 'is approved';
    case 'reject':
      return 'is rejected';
    case 'ask-changes':
      return 'needs changes before it can be decided';
    case 'revoke':
      return 'is taken back';
    case 'close':
      return 'is closed';
    case 'review':
      return escalated
        ? 'is put before the accountable executive'
        : 'ends earlier';
    default:
      throw new Error(`Nobody is told of ${event}`);
  }
}

/** Why somebody hears of it. */
export function whyTold(of: Pick<DecisionSaid, 'as' | 'onBehalfOf'>): string {
  if (of.as === 'requester') return 'because you asked for it';
  if (of.as === 'owner') return 'because you see to its plan';
  const { onBehalfOf } = of;
  return becauseText({ as: 'business-result', step: 'breach', onBehalfOf });
}

/** What follows from it for whoever hears of it. */
export function whatFollows({ as, exception, step }: DecisionSaid): string {
  const { terms } = exception.content;
  const end = terms.expiresAt.slice(0, 10);
  switch (step.event) {
    case 'approve': {
      const { effectiveFrom } = terms;
      return effectiveFrom && effectiveFrom > step.at
        ? `It is in effect from ${effectiveFrom.slice(0, 10)} until ${end}.`
        : `It is in effect until ${end}.`;
    }
    case 'reject':
      return exception.parentId
        ? 'What it was to renew ends when it would have ended.'
        : 'Nothing is permitted; if something changes, ask anew.';
    case 'ask-changes':
      return 'It is a draft again: change it and hand it in, or withdraw it.';
    case 'revoke':
      return 'What it permitted fails again from now on.';
    case 'close':
      return 'Whatever of it still fails counts again from now on.';
    case 'review': {
      const until = exception.nextReviewAt?.slice(0, 10);
      if (!step.escalated || !until) return `It ends on ${end}.`;
      const who = as === 'executive' ? 'Look' : 'They look';
      return `${who} at it until ${until}; it goes on meanwhile, at most until ${end}.`;
    }
    default:
      throw new Error(`Nobody is told of ${step.event}`);
  }
}
