import { createHash } from 'crypto';
import { ConflictError, InputError } from '@backstage/errors';
import type {
  RuleDescription,
  Severity,
} from 'backstage-plugin-accountability-common';
import type {
  IdentityRule,
  RuleParameters,
} from 'backstage-plugin-accountability-node';
import type { RuleOverride } from './readRuleOverrides';

/** A rule as it counts here: with the severity and parameters of this portal. */
export interface BookedRule {
  rule: IdentityRule;
  enabled: boolean;
  severity: Severity;
  parameters: Readonly<RuleParameters>;
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MAX_ID = 100;
// A signature holds one letter for each rule.
const MAX_RULES = 255;

/** All rules, as the configuration sets them, in the order of their ids. */
export class RuleBook {
  readonly #rules: readonly BookedRule[];
  /** Those that are judged by. */
  readonly enabled: readonly BookedRule[];
  /** Differs when anything differs that a verdict depends on. */
  readonly version: string;
  readonly onFailure: (ruleId: string, error: unknown) => void;

  /** @throws ConflictError when two rules have one id, InputError when an id is none. */
  constructor(options: {
    rules: readonly IdentityRule[];
    overrides?: ReadonlyMap<string, RuleOverride>;
    /** Told when a rule fails; its verdict is unknown and the others go on. */
    onFailure?: (ruleId: string, error: unknown) => void;
  }) {
    const { rules, overrides, onFailure = () => {} } = options;
    refuseBadIds(rules.map(rule => rule.id));
    this.#rules = [...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(rule => {
        const override = overrides?.get(rule.id);
        return {
          rule,
          enabled: override?.enabled ?? true,
          severity: override?.severity ?? rule.severity,
          parameters: Object.freeze({
            ...rule.parameters,
            ...override?.parameters,
          }),
        };
      });
    this.enabled = this.#rules.filter(({ enabled }) => enabled);
    this.version = versionOf(this.enabled);
    this.onFailure = onFailure;
  }

  describe(): RuleDescription[] {
    return this.#rules.map(({ rule, enabled, severity, parameters }) => ({
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

function versionOf(rules: readonly BookedRule[]): string {
  const text = JSON.stringify(
    rules.map(({ rule, severity, parameters }) => [
      rule.id,
      rule.version,
      severity,
      Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
  return createHash('sha256').update(text).digest('base64');
}

function refuseBadIds(ids: readonly string[]): void {
  const bad = ids.find(id => !ID.test(id) || id.length > MAX_ID);
  if (bad !== undefined) {
    throw new InputError(
      `The rule id '${bad}' is not usable; write words in lower case joined by dashes, like key-age`,
    );
  }
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new ConflictError(
      `Two rules have the id '${twice}'; give one of them another id`,
    );
  }
  if (ids.length > MAX_RULES) {
    throw new InputError(
      `There are ${ids.length} rules; at most ${MAX_RULES} are possible`,
    );
  }
}
