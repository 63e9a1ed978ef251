import type {
  RuleVerdict,
  Severity,
} from 'backstage-plugin-accountability-common';

const weight: Record<Severity, number> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Failed ones, worst first, then unknown ones; passed and not applicable ones apart. */
export function sortVerdicts(verdicts: readonly RuleVerdict[]): {
  loud: RuleVerdict[];
  quiet: RuleVerdict[];
} {
  const of = (is: RuleVerdict['verdict']['is']) =>
    verdicts
      .filter(({ verdict }) => verdict.is === is)
      .sort((a, b) => weight[a.severity] - weight[b.severity]);
  return {
    loud: [...of('fail'), ...of('unknown')],
    quiet: [...of('pass'), ...of('not-applicable')],
  };
}
