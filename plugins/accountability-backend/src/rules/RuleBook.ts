import { createHash } from 'crypto';
import { InputError } from '@backstage/errors';
import type {
  RuleDescription,
  RuleSubject,
  Severity,
} from 'backstage-plugin-accountability-common';
import type {
  Rule,
  RuleInput,
  RuleParameters,
} from 'backstage-plugin-accountability-node';
import type { RuleOverride } from './readRuleOverrides';
import { refuseBadIds } from './ruleIds';

/** A rule as it counts here: with the severity and parameters of this portal. */
export interface BookedRule<Input extends RuleInput> {
  rule: Rule<Input>;
  enabled: boolean;
  severity: Severity;
  /** This portal decided on the severity, whatever the rule says of a case. */
  severityIsSet: boolean;
  parameters: Readonly<RuleParameters>;
}

// A signature holds one letter for each rule.
const MAX_RULES = 255;

/**
 * All rules about one subject, as the configuration sets them, in the order of
 * their ids.
 */
export class RuleBook<Input extends RuleInput> {
  readonly #subject: RuleSubject;
  readonly #rules: readonly BookedRule<Input>[];
  /** Those that are judged by. */
  readonly enabled: readonly BookedRule<Input>[];
  /** Differs when anything differs that a verdict depends on. */
  readonly version: string;
  readonly onFailure: (ruleId: string, error: unknown) => void;

  /** @throws ConflictError when two rules have one id, InputError when an id is none. */
  constructor(options: {
    subject: RuleSubject;
    rules: readonly Rule<Input>[];
    overrides?: ReadonlyMap<string, RuleOverride>;
    /** Told when a rule fails; its verdict is unknown and the others go on. */
    onFailure?: (ruleId: string, error: unknown) => void;
  }) {
    const { subject, rules, overrides, onFailure = () => {} } = options;
    refuseBadIds(rules.map(rule => rule.id));
    if (rules.length > MAX_RULES) {
      throw new InputError(
        `There are ${rules.length} rules; at most ${MAX_RULES} are possible`,
      );
    }
    this.#subject = subject;
    this.#rules = [...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(rule => {
        const override = overrides?.get(rule.id);
        return {
          rule,
          enabled: override?.enabled ?? true,
          severity: override?.severity ?? rule.severity,
          severityIsSet: override?.severity !== undefined,
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
      subject: this.#subject,
      title: rule.title,
      description: rule.description,
      severity,
      frameworks: [...rule.frameworks],
      ...(rule.sentence !== undefined && { sentence: rule.sentence }),
      source: rule.source,
      remedy: rule.remedy,
      unknownWhen: rule.unknownWhen,
      parameters: { ...parameters },
      enabled,
    }));
  }
}

function versionOf<Input extends RuleInput>(
  rules: readonly BookedRule<Input>[],
): string {
  const text = JSON.stringify(
    rules.map(({ rule, severity, severityIsSet, parameters }) => [
      rule.id,
      rule.version,
      severity,
      // A rule may weigh cases differently, unless the portal set the weight.
      ...(severityIsSet ? ['set'] : []),
      Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
  return createHash('sha256').update(text).digest('base64');
}
