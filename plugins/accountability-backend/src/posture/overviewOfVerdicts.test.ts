import type {
  RuleDescription,
  Severity,
} from 'backstage-plugin-accountability-common';
import { overviewOfVerdicts } from './overviewOfVerdicts';

const aRule = (id: string, severity: Severity, enabled = true) =>
  ({ id, title: `About ${id}`, severity, enabled } as RuleDescription);
// Letters stand in the order of ids, whatever the order here.
const rules = [
  aRule('b-rotation', 'critical'),
  aRule('a-owner', 'medium'),
  aRule('aa-off', 'critical', false),
  aRule('c-unused', 'low'),
];

describe('overviewOfVerdicts', () => {
  it('counts apart what an exception permits to fail', () => {
    const { byRule } = overviewOfVerdicts(
      rules,
      [{ signature: 'ffp', count: 3 }],
      new Map([
        ['a-owner', 2],
        ['b-rotation', 4],
      ]),
    );
    expect(byRule).toMatchObject([
      { ruleId: 'a-owner', fail: 1, excepted: 2 },
      { ruleId: 'b-rotation', fail: 0, excepted: 4 },
      { ruleId: 'c-unused', fail: 0, excepted: 0 },
    ]);
  });

  it('counts by rule, by worst finding, and what no rule could tell', () => {
    const overview = overviewOfVerdicts(rules, [
      { signature: 'ppp', count: 100 },
      { signature: 'ffp', count: 3 },
      { signature: 'fun', count: 5 },
      { signature: 'ppf', count: 7 },
    ]);
    expect(overview).toEqual({
      byRule: [
        {
          ruleId: 'a-owner',
          title: 'About a-owner',
          severity: 'medium',
          pass: 107,
          fail: 8,
          excepted: 0,
          unknown: 0,
          notApplicable: 0,
        },
        {
          ruleId: 'b-rotation',
          title: 'About b-rotation',
          severity: 'critical',
          pass: 107,
          fail: 3,
          excepted: 0,
          unknown: 5,
          notApplicable: 0,
        },
        {
          ruleId: 'c-unused',
          title: 'About c-unused',
          severity: 'low',
          pass: 103,
          fail: 7,
          excepted: 0,
          unknown: 0,
          notApplicable: 5,
        },
      ],
      bySeverity: [
        { severity: 'critical', count: 3 },
        { severity: 'high', count: 0 },
        { severity: 'medium', count: 5 },
        { severity: 'low', count: 7 },
      ],
      unjudged: 5,
    });
  });

  it('leaves out what a rule book of another length judged', () => {
    const { byRule, bySeverity, unjudged } = overviewOfVerdicts(rules, [
      { signature: 'ff', count: 9 },
      { signature: 'uuuu', count: 9 },
    ]);
    expect(byRule.map(({ fail, unknown }) => fail + unknown)).toEqual([
      0, 0, 0,
    ]);
    expect(bySeverity.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
    expect(unjudged).toBe(0);
  });

  it('has nothing to say without rules', () => {
    expect(overviewOfVerdicts([], [{ signature: '', count: 4 }])).toMatchObject(
      {
        byRule: [],
        unjudged: 0,
      },
    );
  });
});
