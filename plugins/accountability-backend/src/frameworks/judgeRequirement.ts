import type {
  Requirement,
  RequirementGap,
  RequirementStanding,
} from 'backstage-plugin-accountability-common';
import type { Coverage, CoveringRule } from './Coverage';

/** What a requirement comes to, and why. */
export type JudgedRequirement = Pick<Requirement, 'standing' | 'missing'>;

/**
 * How a requirement stands by what speaks for it. Nothing that nobody judged is well:
 * a declaration without a rule or a number is unknown, and a draft speaks for nothing.
 */
export function judgeRequirement(
  coverage: Coverage,
  { exists }: { exists: boolean },
): JudgedRequirement {
  const rules = coverage.rules.filter(({ enabled }) => enabled);
  const outcomes = coverage.outcomes.filter(({ status }) => status !== 'draft');
  const controls = coverage.controls.filter(({ draft }) => !draft);
  const drafts =
    coverage.outcomes.length +
    coverage.controls.length -
    outcomes.length -
    controls.length;

  const sum = (key: 'pass' | 'fail' | 'excepted' | 'unknown') =>
    rules.reduce((total, rule) => total + rule[key], 0);
  const judged = rules.filter(isJudged).length;
  const breached = outcomes.filter(({ status }) => status === 'breached');
  const unmeasured = outcomes.filter(({ status }) => status === 'unmeasured');
  const ownerless = controls.filter(one => one.ownerless);
  const declared = outcomes.length + controls.length;

  const gaps: Array<[RequirementGap, boolean | number]> = [
    ['no-such-id', !exists],
    ['failing', sum('fail')],
    ['breached', breached.length],
    ['ownerless-control', ownerless.length],
    ['unknown', sum('unknown')],
    ['unmeasured', unmeasured.length],
    ['not-judged', rules.length > 0 && judged === 0],
    ['rule-off', rules.length === 0 && coverage.rules.length > 0],
    ['no-rule', coverage.rules.length === 0],
    ['draft', drafts],
    ['not-declared', declared === 0],
  ];
  const missing = gaps.flatMap(([gap, count]) => {
    if (count === true) return { gap };
    return count ? { gap, count } : [];
  });

  const standing = (): RequirementStanding => {
    if (rules.length + declared === 0) return 'missing';
    if (sum('fail') + breached.length + ownerless.length > 0) return 'fail';
    const measured = outcomes.length - unmeasured.length;
    const open = sum('unknown') + unmeasured.length > 0;
    return open || judged + measured === 0 ? 'unknown' : 'pass';
  };
  return { standing: standing(), missing };
}

function isJudged(rule: CoveringRule): boolean {
  return rule.pass + rule.fail + rule.excepted + rule.unknown > 0;
}
