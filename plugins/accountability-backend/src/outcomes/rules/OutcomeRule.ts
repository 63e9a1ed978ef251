import {
  rightFlipsAt,
  seatFlipsAt,
  type Severity,
  type Verdict,
} from 'backstage-plugin-accountability-common';
import type {
  Rule,
  RuleParameters,
} from 'backstage-plugin-accountability-node';
import { nextOf, notApplicable } from '../../rules';
import type { OutcomeRuleInput } from './OutcomeRuleInput';

/** A rule about one outcome. */
export interface OutcomeRule<P extends RuleParameters = RuleParameters>
  extends Rule<OutcomeRuleInput, P> {
  readonly sentence: string;
}

/** What a rule says of an outcome that is meant to be in force. */
export interface OutcomeSaying {
  verdict: Verdict;
  /** Moments at which it could say something else, besides those of seats and rights. */
  changesAt?: (Date | undefined)[];
  severity?: Severity;
}

/**
 * A rule that is asked only about outcomes declared active. One that was declared
 * active but cannot be, and is therefore held as a draft, is judged too: what it
 * lacks shall show. The moments at which seats and rights change are added to
 * those of every rule, so that none can forget them.
 */
export function outcomeRule<P extends RuleParameters>(
  rule: Omit<OutcomeRule<P>, 'judge'> & {
    judge(input: OutcomeRuleInput, parameters: P): OutcomeSaying;
  },
): OutcomeRule<P> {
  return {
    ...rule,
    judge(input, parameters) {
      const idle = whyIdle(input);
      if (idle) return { verdict: notApplicable(idle) };
      const {
        verdict,
        severity,
        changesAt = [],
      } = rule.judge(input, parameters);
      return {
        verdict,
        reevaluateAt: nextOf(input.now, [...changesAt, ...flipsOf(input)]),
        ...(severity && { severity }),
      };
    },
  };
}

function whyIdle({ withdrawn, spec }: OutcomeRuleInput): string | undefined {
  if (withdrawn) return 'It was withdrawn.';
  switch (spec.lifecycle) {
    case 'draft':
      return 'It is a draft, and nobody has promised anything yet.';
    case 'retired':
      return 'It is retired.';
    default:
      return undefined;
  }
}

function flipsOf({ spec, now }: OutcomeRuleInput): (Date | undefined)[] {
  return [
    ...Object.values(spec.seats).flatMap(holders =>
      (holders ?? []).map(holder => seatFlipsAt(holder, now)),
    ),
    ...spec.decisionRights.map(right => rightFlipsAt(right, now)),
  ];
}
