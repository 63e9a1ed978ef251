import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  severitySchema,
  type Severity,
} from 'backstage-plugin-accountability-common';
import type { RuleParameters } from 'backstage-plugin-accountability-node';

const ROOT = 'accountability.rules';
const SETTINGS = ['enabled', 'severity', 'parameters'];

/** How the configuration sets one rule; absent means as the rule itself says. */
export interface RuleOverride {
  enabled?: boolean;
  severity?: Severity;
  parameters?: RuleParameters;
}

/** As much of a rule, about whatever subject, as overriding it needs. */
export interface OverridableRule {
  readonly id: string;
  readonly parameters: Readonly<RuleParameters>;
}

/**
 * Reads `accountability.rules.<id>`. Takes the rules of all subjects, because they
 * share the section.
 *
 * @throws InputError naming the key, and what is known in its place: a misspelt
 * override that is silently ignored would leave a rule looser than intended.
 */
export function readRuleOverrides(
  config: Config,
  rules: readonly OverridableRule[],
): Map<string, RuleOverride> {
  const known = new Map(rules.map(rule => [rule.id, rule]));
  const overrides = new Map<string, RuleOverride>();
  const section = config.getOptionalConfig(ROOT);
  for (const id of section?.keys() ?? []) {
    const rule = known.get(id);
    if (!rule) throw unknownKey(`${ROOT}.${id}`, 'rule', [...known.keys()]);
    overrides.set(id, readOverride(section!.getConfig(id), rule));
  }
  return overrides;
}

function readOverride(config: Config, rule: OverridableRule): RuleOverride {
  const key = `${ROOT}.${rule.id}`;
  for (const setting of config.keys()) {
    if (!SETTINGS.includes(setting)) {
      throw unknownKey(`${key}.${setting}`, 'setting of a rule', SETTINGS);
    }
  }
  const severity = config.getOptionalString('severity');
  const parsed = severitySchema.safeParse(severity);
  if (severity !== undefined && !parsed.success) {
    throw unknownKey(`${key}.severity '${severity}'`, 'severity', [
      ...severitySchema.options,
    ]);
  }
  return {
    enabled: config.getOptionalBoolean('enabled'),
    severity: parsed.data,
    parameters: readParameters(config.getOptionalConfig('parameters'), rule),
  };
}

function readParameters(
  config: Config | undefined,
  rule: OverridableRule,
): RuleParameters {
  const parameters: RuleParameters = {};
  for (const name of config?.keys() ?? []) {
    const key = `${ROOT}.${rule.id}.parameters.${name}`;
    const names = Object.keys(rule.parameters);
    if (!names.includes(name)) {
      throw unknownKey(key, `parameter of the rule '${rule.id}'`, names);
    }
    switch (typeof rule.parameters[name]) {
      case 'number':
        parameters[name] = config!.getNumber(name);
        if (!((parameters[name] as number) >= 0)) {
          throw new InputError(
            `${key} is ${parameters[name]}; write a number from 0`,
          );
        }
        break;
      case 'boolean':
        parameters[name] = config!.getBoolean(name);
        break;
      default:
        parameters[name] = config!.getString(name);
    }
  }
  return parameters;
}

function unknownKey(key: string, noun: string, known: readonly string[]) {
  const list =
    known.length > 0 ? `known are ${known.join(', ')}` : 'it has none';
  return new InputError(`${key} is no ${noun}; ${list}`);
}
