import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { severitySchema } from 'backstage-plugin-accountability-common';
import type {
  IdentityRule,
  RuleParameters,
} from 'backstage-plugin-accountability-node';
import { identityRules } from './catalogue';
import { RuleBook, type BookedRule } from './RuleBook';
import type { RuleFailures } from './RuleFailures';

const ROOT = 'accountability.rules';

/**
 * The rules of the catalogue and of modules, with the overrides of app-config.
 *
 * @throws InputError naming the key, and what it accepts.
 */
export function readRuleBook(
  config: Config,
  options: { added: readonly IdentityRule[]; failures: RuleFailures },
): RuleBook {
  const rules = [...identityRules, ...options.added];
  const ids = rules.map(rule => rule.id);
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated) throw new InputError(`Two rules have the id '${repeated}'`);
  const section = config.getOptionalConfig(ROOT);
  for (const id of section?.keys() ?? []) {
    if (!ids.includes(id)) {
      throw new InputError(
        `${ROOT}.${id} is no rule; there are ${ids.join(', ')}`,
      );
    }
  }
  const booked = rules.map(rule =>
    override(rule, section?.getOptionalConfig(rule.id)),
  );
  return new RuleBook(booked, options.failures.record.bind(options.failures));
}

function override(rule: IdentityRule, config: Config | undefined): BookedRule {
  const key = `${ROOT}.${rule.id}`;
  for (const name of config?.keys() ?? []) {
    if (!['enabled', 'severity', 'parameters'].includes(name)) {
      throw new InputError(
        `${key}.${name} is not known; write enabled, severity or parameters`,
      );
    }
  }
  const text = config?.getOptionalString('severity') ?? rule.severity;
  const severity = severitySchema.safeParse(text);
  if (!severity.success) {
    throw new InputError(
      `${key}.severity is '${text}'; write one of ${severitySchema.options.join(
        ', ',
      )}`,
    );
  }
  return {
    rule,
    enabled: config?.getOptionalBoolean('enabled') ?? true,
    severity: severity.data,
    parameters: readParameters(rule, config?.getOptionalConfig('parameters')),
  };
}

function readParameters(
  rule: IdentityRule,
  config: Config | undefined,
): RuleParameters {
  const parameters: RuleParameters = { ...rule.parameters };
  const known = Object.keys(parameters);
  for (const name of config?.keys() ?? []) {
    const key = `${ROOT}.${rule.id}.parameters.${name}`;
    if (!known.includes(name)) {
      throw new InputError(
        `${key} is not known; ${rule.id} has ${known.join(', ') || 'none'}`,
      );
    }
    const value = config!.get(name);
    if (typeof value !== typeof parameters[name]) {
      throw new InputError(
        `${key} must be a ${typeof parameters[name]}, for example ${
          parameters[name]
        }`,
      );
    }
    parameters[name] = value as RuleParameters[string];
  }
  return parameters;
}
