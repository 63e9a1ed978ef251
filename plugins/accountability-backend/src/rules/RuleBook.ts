import { createHash } from 'crypto';
import type {
  RuleDescription,
  Severity,
} from 'backstage-plugin-accountability-common';
import type {
  IdentityRule,
  RuleParameters,
} from 'backstage-plugin-accountability-node';

/** A rule as this portal runs it. */
export interface BookedRule {
  rule: IdentityRule;
  enabled: boolean;
  severity: Severity;
  parameters: RuleParameters;
}

/** The rules of this portal, with their overrides, in the order of their ids. */
export class RuleBook {
  readonly enabled: readonly BookedRule[];
  /** Changes whenever a verdict could differ, so that everything is judged anew. */
  readonly version: string;
  readonly onFailure: (ruleId: string, error: unknown) => void;
  readonly #all: readonly BookedRule[];

  constructor(
    rules: readonly BookedRule[],
    onFailure: (ruleId: string, error: unknown) => void,
  ) {
    this.#all = [...rules].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
    this.enabled = this.#all.filter(({ enabled }) => enabled);
    this.onFailure = onFailure;
    const facts = this.enabled.map(({ rule, severity, parameters }) => [
      rule.id,
      rule.version,
      severity,
      Object.entries(parameters).sort(),
    ]);
    this.version = createHash('sha256')
      .update(JSON.stringify(facts))
      .digest('base64');
  }

  describe(): RuleDescription[] {
    return this.#all.map(({ rule, enabled, severity, parameters }) => ({
      id: rule.id,
      title: rule.title,
      description: rule.description,
      severity,
      frameworks: [...rule.frameworks],
      source: rule.source,
      remedy: rule.remedy,
      unknownWhen: rule.unknownWhen,
      parameters: { ...parameters },
      enabled,
    }));
  }
}
