import type {
  IdentityRule,
  Rule,
  RuleInput,
} from 'backstage-plugin-accountability-node';
import { keyAge } from './catalogue/keyAge';
import { ownerLeft } from './catalogue/ownerLeft';
import { judgeByRules } from './judgeByRules';
import type { RuleOverride } from './readRuleOverrides';
import { RuleBook } from './RuleBook';
import { fail, pass } from './verdicts';

const rules: IdentityRule[] = [ownerLeft, keyAge];
const book = (override?: RuleOverride, changed: IdentityRule[] = rules) =>
  new RuleBook({
    subject: 'identity',
    rules: changed,
    overrides: override && new Map([['key-age', override]]),
  });

describe('RuleBook', () => {
  it('holds rules in the order of their ids, as they are set here', () => {
    const { enabled } = book({
      severity: 'low',
      parameters: { maxAgeDays: 30 },
    });

    expect(
      enabled.map(({ rule, severity, parameters }) => [
        rule.id,
        severity,
        parameters,
      ]),
    ).toEqual([
      ['key-age', 'low', { maxAgeDays: 30 }],
      ['owner-left', 'high', {}],
    ]);
  });

  it('describes also what is switched off', () => {
    const off = book({ enabled: false });

    expect(off.enabled.map(({ rule }) => rule.id)).toEqual(['owner-left']);
    expect(off.describe()).toEqual([
      expect.objectContaining({
        id: 'key-age',
        subject: 'identity',
        enabled: false,
        parameters: { maxAgeDays: 90 },
        frameworks: expect.arrayContaining(['NHI7:2025']),
      }),
      expect.objectContaining({ id: 'owner-left', enabled: true }),
    ]);
  });

  it.each([
    ['a parameter', book({ parameters: { maxAgeDays: 91 } })],
    ['a severity', book({ severity: 'low' })],
    [
      'a severity that is set, whatever a rule says of a case',
      book({ severity: 'medium' }),
    ],
    ['what is switched off', book({ enabled: false })],
    [
      'the meaning of a rule',
      book({}, [{ ...keyAge, version: 2 } as IdentityRule, ownerLeft]),
    ],
    ['the rules', book({}, [keyAge])],
  ])('changes its version with %s', (_, other) => {
    expect(other.version).not.toBe(book().version);
  });

  it.each([
    ['the order of the rules', book({}, [keyAge, ownerLeft])],
    [
      'a text',
      book({}, [{ ...keyAge, title: 'Other' } as IdentityRule, ownerLeft]),
    ],
    [
      'an override that says the same',
      book({ enabled: true, parameters: { maxAgeDays: 90 } }),
    ],
  ])('keeps its version with %s', (_, same) => {
    expect(same.version).toBe(book().version);
    expect(same.version).toMatch(/^.{44}$/);
  });

  it.each([
    [
      [keyAge, { ...ownerLeft, id: 'key-age' }],
      /Two rules have the id 'key-age'/,
    ],
    [
      ['ACC-01', 'acc-01'].map(id => ({ ...ownerLeft, id })),
      /Two rules have the id 'acc-01'/,
    ],
    [
      Array.from({ length: 256 }, (_, at) => ({
        ...ownerLeft,
        id: `rule-${at}`,
      })),
      /256 rules; at most 255/,
    ],
  ])('refuses rules that it cannot tell apart', (bad, message) => {
    expect(() => book(undefined, bad as IdentityRule[])).toThrow(message);
  });

  it.each([
    'Owner Left',
    'acc-01-',
    'ACC-1',
    'ACC-001',
    'ACCT-01',
    'Acc-01',
    'ACC-12-Legal',
    'ACC-12-',
    'key_age',
    '__proto__',
    `a${'b'.repeat(100)}`,
  ])('refuses the id %s', id => {
    expect(() => book(undefined, [{ ...ownerLeft, id }])).toThrow(
      `The rule id '${id}' is not usable`,
    );
  });

  it.each(['key-age', 'nhi1', 'ACC-01', 'OUT-07', 'ACC-12-legal'])(
    'takes the id %s',
    id => {
      expect(book(undefined, [{ ...ownerLeft, id }]).enabled[0].rule.id).toBe(
        id,
      );
    },
  );

  it('knows no subject, and says of which it holds rules', () => {
    const wordy: Rule<RuleInput & { words: number }> = {
      ...ownerLeft,
      sentence: 'say it shortly',
      judge: ({ words }) => ({
        verdict: words > 3 ? fail('Too long.') : pass(),
      }),
    };
    const other = new RuleBook({ subject: 'outcome', rules: [wordy] });

    expect(other.describe()).toEqual([
      expect.objectContaining({
        subject: 'outcome',
        sentence: 'say it shortly',
      }),
    ]);
    expect(
      judgeByRules(other, { words: 4, now: new Date(0) }).verdicts,
    ).toEqual([
      {
        ruleId: 'owner-left',
        severity: 'high',
        verdict: { is: 'fail', because: 'Too long.' },
      },
    ]);
  });
});
