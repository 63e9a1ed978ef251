import type {
  Severity,
  Verdict,
  VerdictResult,
} from 'backstage-plugin-accountability-common';

/** 1 low … 4 critical; 0 is none. */
export const SEVERITY_RANKS: readonly (Severity | 'none')[] = [
  'none',
  'low',
  'medium',
  'high',
  'critical',
];

/** A rule's verdict with the severity it has now. */
export interface RatedVerdict {
  ruleId: string;
  severity: Severity;
  verdict: Verdict;
}

/** What stands for a verdict in a signature. */
export const VERDICT_LETTERS: Record<VerdictResult, string> = {
  pass: 'p',
  fail: 'f',
  unknown: 'u',
  'not-applicable': 'n',
};

/** One letter per rule, in the order of rule ids. */
export function signatureOf(verdicts: readonly RatedVerdict[]): string {
  return verdicts.map(({ verdict }) => VERDICT_LETTERS[verdict.is]).join('');
}

/** Rank of the worst severity that failed; 0 when none did. */
export function worstOf(verdicts: readonly RatedVerdict[]): number {
  return Math.max(
    0,
    ...verdicts
      .filter(({ verdict }) => verdict.is === 'fail')
      .map(({ severity }) => SEVERITY_RANKS.indexOf(severity)),
  );
}

/** As stored: by rule id, in their order. */
export function compactVerdicts(
  verdicts: readonly RatedVerdict[],
): RatedVerdict[] {
  return [...verdicts].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}
