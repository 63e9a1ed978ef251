import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { ownerLeft } from './catalogue/ownerLeft';
import { readRuleBook } from './readRuleBook';
import { RuleFailures } from './RuleFailures';

const failures = new RuleFailures({ now: () => new Date(0) });
const added: IdentityRule = {
  ...ownerLeft,
  id: 'of-a-module',
  parameters: { label: 'team', loud: false },
};
const read = (rules: JsonObject, more: readonly IdentityRule[] = [added]) =>
  readRuleBook(new ConfigReader({ accountability: { rules } }), {
    added: more,
    failures,
  });

describe('readRuleBook', () => {
  it('takes the rules as they are where nothing is configured', () => {
    const book = readRuleBook(new ConfigReader({}), { added: [], failures });

    expect(book.enabled.map(({ rule }) => rule.id)).toEqual([
      'accountable-owner',
      'admin-equivalent',
      'cross-account-trust',
      'default-account',
      'expiring-credential',
      'key-age',
      'never-expiring-credential',
      'owner-left',
      'password-and-keys',
      'shared-account',
      'unused-credential',
    ]);
  });

  it('overrides rules of the product and of modules', () => {
    const book = read({
      'key-age': { severity: 'critical', parameters: { maxAgeDays: '30' } },
      'of-a-module': { parameters: { label: 'squad', loud: true } },
      'shared-account': { enabled: false },
    });
    const described = Object.fromEntries(
      book.describe().map(rule => [rule.id, rule]),
    );

    expect(described['key-age']).toMatchObject({
      severity: 'critical',
      parameters: { maxAgeDays: 30 },
    });
    expect(described['of-a-module'].parameters).toEqual({
      label: 'squad',
      loud: true,
    });
    expect(described['shared-account'].enabled).toBe(false);
    expect(described['admin-equivalent']).toMatchObject({
      enabled: true,
      parameters: { strict: false },
    });
  });

  it.each([
    [
      { 'key-agee': {} },
      'accountability.rules.key-agee is no rule; known are accountable-owner,',
    ],
    [
      { 'key-age': { enable: false } },
      'accountability.rules.key-age.enable is no setting of a rule; known are enabled, severity, parameters',
    ],
    [
      { 'key-age': { severity: 'huge' } },
      "accountability.rules.key-age.severity 'huge' is no severity; known are low, medium, high, critical",
    ],
    [
      { 'key-age': { parameters: { days: 3 } } },
      "accountability.rules.key-age.parameters.days is no parameter of the rule 'key-age'; known are maxAgeDays",
    ],
    [
      { 'owner-left': { parameters: { days: 3 } } },
      "accountability.rules.owner-left.parameters.days is no parameter of the rule 'owner-left'; it has none",
    ],
    [
      { 'key-age': { parameters: { maxAgeDays: -1 } } },
      'accountability.rules.key-age.parameters.maxAgeDays is -1; write a number from 0',
    ],
    [{ 'key-age': { parameters: { maxAgeDays: 'soon' } } }, 'maxAgeDays'],
    [{ 'admin-equivalent': { parameters: { strict: 'very' } } }, 'strict'],
    [
      { 'key-age': { enabled: 'perhaps' } },
      'accountability.rules.key-age.enabled',
    ],
    [{ 'key-age': 90 }, 'accountability.rules.key-age'],
  ])('refuses %j', (rules, message) => {
    expect(() => read(rules as JsonObject)).toThrow(message);
  });

  it('refuses a module that takes the id of another rule', () => {
    expect(() => read({}, [ownerLeft])).toThrow(
      /Two rules have the id 'owner-left'/,
    );
  });
});
