import type {
  DefinitionLifecycle,
  Severity,
  Verdict,
} from 'backstage-plugin-accountability-common';

/** What a rule says of an outcome, and since when. */
export interface StoredVerdict {
  ruleId: string;
  severity: Severity;
  verdict: Verdict;
  since: string;
}

/** How an outcome was judged, besides the verdicts themselves. */
export interface OutcomeEvaluation {
  ruleVersion: string;
  reevaluateAt?: string;
  lifecycle: DefinitionLifecycle;
  lifecycleSince: string;
}

/** What the rules say of one outcome, and what they looked at. */
export interface JudgedOutcome extends OutcomeEvaluation {
  verdicts: readonly Omit<StoredVerdict, 'since'>[];
  mentions: ReadonlySet<string>;
}
