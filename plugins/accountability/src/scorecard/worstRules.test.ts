import type { Severity } from 'backstage-plugin-accountability-common';
import { worstRules } from './worstRules';

const rule = (title: string, severity: Severity, fail: number) => ({
  ruleId: title,
  title,
  severity,
  fail,
  ...{ pass: 1, excepted: 0, unknown: 9, notApplicable: 0 },
});

describe('worstRules', () => {
  it('takes the most severe first, then those that find most', () => {
    const rules = [
      rule('low but many', 'low', 500),
      rule('b high', 'high', 3),
      rule('a high', 'high', 3),
      rule('high and more', 'high', 4),
      rule('critical', 'critical', 1),
      rule('finds nothing', 'critical', 0),
    ];
    expect(worstRules(rules, 4).map(({ title }) => title)).toEqual([
      'critical',
      'high and more',
      'a high',
      'b high',
    ]);
  });
});
