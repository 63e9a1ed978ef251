import type { Knex } from 'knex';
import { hashOf } from '../definitions';
import type { ExceptionSettings } from '../exceptions';
import { judgeByRules, type RuleBook } from '../rules';
import { toInstant } from '../time';
import type { CharterVersion, DeclaredOutcome } from './Charter';
import { DatabaseVerdictStore } from './DatabaseVerdictStore';
import type { JudgedOutcome, OutcomeEvaluation } from './JudgedOutcome';
import { FACTS_VERSION, ruleInputs } from './ruleInputs';
import { recordDueReviews } from './reviewsOf';
import type { OutcomeRuleInput } from './rules';
import type { SamplesOf } from './samplesOf';

/**
 * Judges outcomes by the rules, and writes what differs from what was said before.
 * Answers with those whose next review is due at another time.
 */
export async function judgeVerdicts(
  tx: Knex,
  known: {
    outcomes: readonly DeclaredOutcome[];
    charters: ReadonlyMap<string, CharterVersion>;
    samples: SamplesOf;
    placeholders: readonly string[];
    rules: RuleBook<OutcomeRuleInput>;
    exceptions?: ExceptionSettings;
    now: Date;
  },
): Promise<string[]> {
  const { outcomes, rules, now } = known;
  const store = new DatabaseVerdictStore(tx);
  const before = await store.evaluationsOf(outcomes.map(({ ref }) => ref));
  const lifecycleSince = (outcome: DeclaredOutcome) =>
    sinceOf(outcome, before.get(outcome.ref));
  const inputs = await ruleInputs(tx, {
    ...known,
    activeSince: outcome => new Date(lifecycleSince(outcome)),
  });
  const ruleVersion = outcomeRuleVersion(known);
  const judged = new Map(
    outcomes.map((outcome): [string, JudgedOutcome] => {
      const { input, mentions } = inputs.get(outcome.ref)!;
      const { verdicts, reevaluateAt } = judgeByRules(rules, input);
      return [
        outcome.ref,
        {
          verdicts,
          mentions,
          ruleVersion,
          reevaluateAt: reevaluateAt && toInstant(reevaluateAt),
          lifecycle: outcome.spec.lifecycle,
          lifecycleSince: lifecycleSince(outcome),
        },
      ];
    }),
  );
  await store.record(judged, now);
  return recordDueReviews(
    tx,
    [...inputs.values()].map(({ input }) => input),
  );
}

/** Differs when anything differs that verdicts about outcomes depend on, besides facts. */
export function outcomeRuleVersion(settings: {
  rules: RuleBook<OutcomeRuleInput>;
  placeholders: readonly string[];
  exceptions?: ExceptionSettings;
}): string {
  const { rules, placeholders, exceptions } = settings;
  return hashOf([
    ...[FACTS_VERSION, rules.version, [...placeholders].sort()],
    ...(exceptions
      ? [exceptions.limits, [...exceptions.severities].sort()]
      : []),
  ]);
}

function sinceOf(
  { spec, declaredAt }: DeclaredOutcome,
  before: OutcomeEvaluation | undefined,
): string {
  return before?.lifecycle === spec.lifecycle
    ? before.lifecycleSince
    : declaredAt;
}
