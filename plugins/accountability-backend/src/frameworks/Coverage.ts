import type {
  OutcomeStatus,
  RuleSubject,
} from 'backstage-plugin-accountability-common';

/** A rule, and what it says of everything that it judges. */
export interface CoveringRule {
  ruleId: string;
  title: string;
  subject: RuleSubject;
  enabled: boolean;
  frameworks: readonly string[];
  pass: number;
  fail: number;
  excepted: number;
  unknown: number;
}

/** An outcome that is neither withdrawn nor retired. */
export interface CoveringOutcome {
  ref: string;
  title: string;
  status: OutcomeStatus;
  frameworks: readonly string[];
  /** Whoever asks may see it. */
  visible: boolean;
}

/** A control that is neither withdrawn nor retired. */
export interface CoveringControl {
  ref: string;
  title: string;
  draft: boolean;
  ownerless: boolean;
  frameworks: readonly string[];
  visible: boolean;
}

/** Everything that can speak for an id of a framework. */
export interface Coverage {
  rules: readonly CoveringRule[];
  outcomes: readonly CoveringOutcome[];
  controls: readonly CoveringControl[];
}

/** Only what names the id. Ids are compared in their official spelling. */
export function coverageOf(id: string, coverage: Coverage): Coverage {
  const names = ({ frameworks }: { frameworks: readonly string[] }) =>
    frameworks.includes(id);
  return {
    rules: coverage.rules.filter(names),
    outcomes: coverage.outcomes.filter(names),
    controls: coverage.controls.filter(names),
  };
}

/** Every id that something names, each once. */
export function namedIds(coverage: Coverage): Set<string> {
  return new Set(
    [...coverage.rules, ...coverage.outcomes, ...coverage.controls].flatMap(
      ({ frameworks }) => frameworks,
    ),
  );
}
