import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type {
  IdentityRule,
  Rule,
  RuleInput,
} from 'backstage-plugin-accountability-node';
import { identityRules } from './catalogue';
import { ownerLeft } from './catalogue/ownerLeft';
import { readRuleBooks } from './readRuleBooks';
import { RuleFailures } from './RuleFailures';

const failures = new RuleFailures({ now: () => new Date(0) });
const added: IdentityRule = {
  ...ownerLeft,
  id: 'of-a-module',
  parameters: { label: 'team', loud: false },
};
const numbered: Rule<RuleInput> = {
  ...ownerLeft,
  id: 'ACC-12-legal',
  parameters: { graceDays: 0, loud: false },
  judge: () => ({ verdict: { is: 'pass' } }),
};
const read = (rules: JsonObject, more: readonly IdentityRule[] = [added]) =>
  readRuleBooks(new ConfigReader({ accountability: { rules } }), {
    rules: { identity: [...identityRules, ...more], outcome: [numbered] },
    failures,
  });

describe('readRuleBooks', () => {
  it('takes the rules as they are where nothing is configured', () => {
    const { identity } = readRuleBooks(new ConfigReader({}), {
      rules: { identity: identityRules },
      failures,
    });

    expect(identity.enabled.map(({ rule }) => rule.id)).toEqual([
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
    const { identity, outcome } = read({
      'key-age': { severity: 'critical', parameters: { maxAgeDays: '30' } },
      'of-a-module': { parameters: { label: 'squad', loud: true } },
      'shared-account': { enabled: false },
      'ACC-12-legal': { severity: 'low', parameters: { graceDays: 7 } },
    });
    const described = Object.fromEntries(
      [identity, outcome]
        .flatMap(book => book.describe())
        .map(rule => [rule.id, rule]),
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
    expect(described['ACC-12-legal']).toMatchObject({
      subject: 'outcome',
      severity: 'low',
      parameters: { graceDays: 7, loud: false },
    });
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
      { 'ACC-12': {} },
      'accountability.rules.ACC-12 is no rule; known are accountable-owner,',
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

  it.each(['owner-left', 'ACC-12-legal'])(
    'refuses a module that takes the id %s of another rule, whatever it judges',
    id => {
      expect(() => read({}, [{ ...ownerLeft, id }])).toThrow(
        `Two rules have the id '${id}'`,
      );
    },
  );
});
