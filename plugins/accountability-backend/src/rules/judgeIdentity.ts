import type { Severity, Verdict } from 'backstage-plugin-accountability-common';
import type {
  IdentityRuleInput,
  Judgement,
} from 'backstage-plugin-accountability-node';
import type { BookedRule, RuleBook } from './RuleBook';

/** Verdicts of all rules on one identity, and the earliest moment at which one could flip. */
export function judgeIdentity(
  book: RuleBook,
  input: IdentityRuleInput,
): {
  verdicts: { ruleId: string; severity: Severity; verdict: Verdict }[];
  reevaluateAt?: Date;
} {
  const judgements = book.enabled.map(booked => ({
    booked,
    ...judgeOne(book, booked, input),
  }));
  const moments = judgements
    .flatMap(({ reevaluateAt }) => reevaluateAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  return {
    verdicts: judgements.map(({ booked, verdict }) => ({
      ruleId: booked.rule.id,
      severity: booked.severity,
      verdict,
    })),
    reevaluateAt: moments[0],
  };
}

/** A rule that throws marks itself and nothing else. */
function judgeOne(
  book: RuleBook,
  { rule, parameters }: BookedRule,
  input: IdentityRuleInput,
): Judgement {
  try {
    return rule.judge(input, parameters);
  } catch (error) {
    book.onFailure(rule.id, error);
    const message = String((error as Error)?.message ?? error).slice(0, 200);
    return {
      verdict: { is: 'unknown', missing: [`the rule failed: ${message}`] },
    };
  }
}
