import type {
  Overview,
  RuleDescription,
  Severity,
  VerdictResult,
} from 'backstage-plugin-accountability-common';
import { SEVERITY_RANKS, VERDICT_LETTERS } from '../findings';

/** Identities that have the same verdicts, and how many they are. */
export interface SignatureCount {
  signature: string;
  count: number;
}

/**
 * What the rules say of all identities, by rule and by worst finding. What an older
 * rule book judged is not counted until it is judged anew.
 */
export function overviewOfVerdicts(
  rules: readonly RuleDescription[],
  judged: readonly SignatureCount[],
  /** Of how many that fail a rule an exception permits that, by rule. */
  excepted: ReadonlyMap<string, number> = new Map(),
): Pick<Overview, 'byRule' | 'bySeverity' | 'unjudged'> {
  const enabled = rules
    .filter(rule => rule.enabled)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = judged.filter(
    ({ signature }) => signature.length === enabled.length,
  );
  const sum = (has: (signature: string) => boolean) =>
    rows
      .filter(({ signature }) => has(signature))
      .reduce((n, { count }) => n + count, 0);
  const says = (at: number, is: VerdictResult) => (signature: string) =>
    signature[at] === VERDICT_LETTERS[is];
  const worst = (signature: string) =>
    Math.max(
      0,
      ...enabled
        .filter((_, at) => says(at, 'fail')(signature))
        .map(({ severity }) => SEVERITY_RANKS.indexOf(severity)),
    );
  return {
    byRule: enabled.map((rule, at) => ({
      ruleId: rule.id,
      title: rule.title,
      severity: rule.severity,
      pass: sum(says(at, 'pass')),
      // A rule book may change before what is permitted is counted anew.
      fail: Math.max(0, sum(says(at, 'fail')) - (excepted.get(rule.id) ?? 0)),
      excepted: excepted.get(rule.id) ?? 0,
      unknown: sum(says(at, 'unknown')),
      notApplicable: sum(says(at, 'not-applicable')),
    })),
    bySeverity: SEVERITY_RANKS.map((severity, rank) => ({
      severity: severity as Severity,
      count: sum(signature => worst(signature) === rank),
    }))
      .slice(1)
      .reverse(),
    unjudged: sum(signature => signature.includes(VERDICT_LETTERS.unknown)),
  };
}
