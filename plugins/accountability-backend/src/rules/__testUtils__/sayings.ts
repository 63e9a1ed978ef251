import type {
  Rule,
  RuleInput,
  RuleParameters,
} from 'backstage-plugin-accountability-node';

/** A verdict in one line: `pass`, `fail: because`, `unknown: missing`, `not-applicable`. */
export function sayOf<Input extends RuleInput, P extends RuleParameters>(
  rule: Rule<Input, P>,
  input: Input,
  parameters: Partial<P> = {},
): string {
  const { verdict } = rule.judge(input, { ...rule.parameters, ...parameters });
  switch (verdict.is) {
    case 'fail':
      return `fail: ${verdict.because}`;
    case 'unknown':
      return `unknown: ${verdict.missing.join('; ')}`;
    default:
      return verdict.is;
  }
}

/**
 * What a rule says now, when it wants to be asked again, and what it says then:
 * the last and the first moment of the two sayings.
 */
export function flipOf<Input extends RuleInput, P extends RuleParameters>(
  rule: Rule<Input, P>,
  input: Input,
  parameters: Partial<P> = {},
): { now: string; at?: string; just?: string; then?: string } {
  const all = { ...rule.parameters, ...parameters };
  const is = (now: Date) => rule.judge({ ...input, now }, all).verdict.is;
  const { verdict, reevaluateAt } = rule.judge(input, all);
  if (!reevaluateAt) return { now: verdict.is };
  return {
    now: verdict.is,
    at: reevaluateAt.toISOString(),
    just: is(new Date(reevaluateAt.getTime() - 1)),
    then: is(reevaluateAt),
  };
}
