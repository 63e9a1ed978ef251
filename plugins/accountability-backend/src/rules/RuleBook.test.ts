import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { keyAge } from './catalogue/keyAge';
import { ownerLeft } from './catalogue/ownerLeft';
import { RuleBook } from './RuleBook';
import type { RuleOverride } from './readRuleOverrides';

const rules: IdentityRule[] = [ownerLeft, keyAge];
const book = (override?: RuleOverride, changed: IdentityRule[] = rules) =>
  new RuleBook({
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
      book({ severity: 'medium', parameters: { maxAgeDays: 90 } }),
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
    [[{ ...ownerLeft, id: 'Owner Left' }], /'Owner Left' is not usable/],
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
});
