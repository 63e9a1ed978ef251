import type {
  IdentityRule,
  Judgement,
} from 'backstage-plugin-accountability-node';
import { anInput, daysAgo, NOW } from './__testUtils__/inputs';
import { ownerLeft } from './catalogue/ownerLeft';
import { judgeByRules } from './judgeByRules';
import type { RuleOverride } from './readRuleOverrides';
import { RuleBook } from './RuleBook';
import { RuleFailures } from './RuleFailures';

const saying = (id: string, answer: () => unknown): IdentityRule => ({
  ...ownerLeft,
  id,
  judge: answer as () => Judgement,
});
const throwing = (id: string, error: unknown) =>
  saying(id, () => {
    throw error;
  });
const pass = { verdict: { is: 'pass' } };

function judge(...rules: IdentityRule[]) {
  return judgeWith(undefined, rules);
}

function judgeWith(
  overrides: ReadonlyMap<string, RuleOverride> | undefined,
  rules: IdentityRule[],
) {
  const failures = new RuleFailures({ now: () => NOW });
  const book = new RuleBook({
    subject: 'identity',
    rules,
    overrides,
    onFailure: failures.record,
  });
  return { ...judgeByRules(book, anInput()), failures: failures.list() };
}

describe('judgeByRules', () => {
  it('answers for each rule in the order of their ids, and when to ask again', () => {
    const answer = judge(
      saying('c', () => ({ ...pass, reevaluateAt: daysAgo(-3) })),
      saying('b', () => ({ ...pass, reevaluateAt: daysAgo(-2) })),
      saying('a', () => ({ verdict: { is: 'fail', because: 'x' } })),
    );

    expect(answer).toEqual({
      verdicts: [
        {
          ruleId: 'a',
          severity: 'high',
          verdict: { is: 'fail', because: 'x' },
        },
        { ruleId: 'b', severity: 'high', verdict: { is: 'pass' } },
        { ruleId: 'c', severity: 'high', verdict: { is: 'pass' } },
      ],
      reevaluateAt: daysAgo(-2),
      failures: [],
    });
  });

  it.each([
    [
      'an error',
      throwing('broken', new Error('no such field')),
      'no such field',
    ],
    ['a text', throwing('broken', 'oops'), 'oops'],
    ['nothing', throwing('broken', undefined), 'undefined'],
    [
      'no judgement',
      saying('broken', () => undefined),
      expect.stringContaining('undefined'),
    ],
    [
      'another verdict',
      saying('broken', () => ({ verdict: { is: 'perhaps' } })),
      'its verdict is not one of the four',
    ],
    [
      'a failure without reason',
      saying('broken', () => ({ verdict: { is: 'fail' } })),
      'its verdict is not one of the four',
    ],
    [
      'a severity that is none',
      saying('broken', () => ({ ...pass, severity: 'huge' })),
      'its severity is not one of the four',
    ],
    [
      'a moment that is now',
      saying('broken', () => ({ ...pass, reevaluateAt: NOW })),
      'it wants to judge again at a moment that has passed',
    ],
    [
      'a moment that is none',
      saying('broken', () => ({ ...pass, reevaluateAt: new Date('soon') })),
      'it wants to judge again at a moment that has passed',
    ],
  ])(
    'lets a rule that answers with %s harm only itself',
    (_, broken, message) => {
      const { verdicts, reevaluateAt, failures } = judge(
        broken,
        saying('fine', () => pass),
      );

      expect(verdicts.map(({ ruleId, verdict }) => [ruleId, verdict])).toEqual([
        [
          'broken',
          {
            is: 'unknown',
            missing: [expect.stringMatching(/^the rule failed: /)],
          },
        ],
        ['fine', { is: 'pass' }],
      ]);
      expect(reevaluateAt).toBeUndefined();
      expect(failures).toEqual([
        { ruleId: 'broken', message, at: NOW.toISOString() },
      ]);
    },
  );

  it('weighs a case as its rule does, unless the portal set the weight', () => {
    const rules = [
      saying('a', () => ({ verdict: { is: 'fail', because: 'x' } })),
      saying('b', () => ({
        verdict: { is: 'fail', because: 'x' },
        severity: 'low',
      })),
    ];
    const severities = (overrides?: ReadonlyMap<string, RuleOverride>) =>
      judgeWith(overrides, rules).verdicts.map(({ severity }) => severity);

    expect(severities()).toEqual(['high', 'low']);
    expect(severities(new Map([['b', { severity: 'high' }]]))).toEqual([
      'high',
      'high',
    ]);
    expect(severities(new Map([['b', { enabled: true }]]))).toEqual([
      'high',
      'low',
    ]);
  });

  it('has nothing to say without rules', () => {
    expect(judge()).toEqual({
      verdicts: [],
      reevaluateAt: undefined,
      failures: [],
    });
  });
});

describe('RuleFailures', () => {
  it('reports news only, and keeps the last failure of each rule', () => {
    const reported: string[] = [];
    let now = NOW;
    const failures = new RuleFailures(
      { now: () => now },
      ({ ruleId, message }) => reported.push(`${ruleId}: ${message}`),
    );

    failures.record('b', new Error('x'));
    now = daysAgo(-1);
    failures.record('b', new Error('x'));
    failures.record('a', new Error('y'));
    failures.record('b', new Error('z'.repeat(1_000)));

    expect(reported).toEqual(['b: x', 'a: y', `b: ${'z'.repeat(500)}`]);
    expect(failures.list()).toEqual([
      { ruleId: 'a', message: 'y', at: now.toISOString() },
      { ruleId: 'b', message: 'z'.repeat(500), at: now.toISOString() },
    ]);
  });
});
