import type {
  Coverage,
  CoveringControl,
  CoveringOutcome,
  CoveringRule,
} from './Coverage';
import { judgeRequirement } from './judgeRequirement';

const aRule = (partial: Partial<CoveringRule> = {}): CoveringRule => ({
  ...{ ruleId: 'a', title: 'A', subject: 'identity', enabled: true },
  frameworks: ['X 1'],
  ...{ pass: 0, fail: 0, excepted: 0, unknown: 0 },
  ...partial,
});
const anOutcome = (
  status: CoveringOutcome['status'] = 'on-track',
): CoveringOutcome => ({
  ...{ ref: 'outcome:default/a', title: 'A', status },
  ...{ frameworks: ['X 1'], visible: true },
});
const aControl = (partial: Partial<CoveringControl> = {}): CoveringControl => ({
  ...{ ref: 'control:default/a', title: 'A', draft: false, ownerless: false },
  ...{ frameworks: ['X 1'], visible: true },
  ...partial,
});
const judge = (partial: Partial<Coverage>, exists = true) =>
  judgeRequirement(
    { rules: [], outcomes: [], controls: [], ...partial },
    { exists },
  );

describe('judgeRequirement', () => {
  it.each<[string, Partial<Coverage>, string, unknown[]]>([
    ['nothing', {}, 'missing', [{ gap: 'no-rule' }, { gap: 'not-declared' }]],
    [
      'a rule that passes and an outcome on track',
      { rules: [aRule({ pass: 3 })], outcomes: [anOutcome()] },
      'pass',
      [],
    ],
    [
      'a rule that passes alone',
      { rules: [aRule({ pass: 3 })] },
      'pass',
      [{ gap: 'not-declared' }],
    ],
    [
      'a rule that only excepts',
      { rules: [aRule({ excepted: 1 })], controls: [aControl()] },
      'pass',
      [],
    ],
    [
      'rules that fail here and there',
      {
        rules: [aRule({ pass: 9, fail: 1 }), aRule({ fail: 2, unknown: 4 })],
        controls: [aControl()],
      },
      'fail',
      [
        { gap: 'failing', count: 3 },
        { gap: 'unknown', count: 4 },
      ],
    ],
    [
      'a rule that cannot tell',
      { rules: [aRule({ pass: 9, unknown: 1 })], controls: [aControl()] },
      'unknown',
      [{ gap: 'unknown', count: 1 }],
    ],
    [
      'a rule that has judged nothing',
      { rules: [aRule()], controls: [aControl()] },
      'unknown',
      [{ gap: 'not-judged' }],
    ],
    [
      'a rule that is switched off',
      { rules: [aRule({ enabled: false, fail: 5 })] },
      'missing',
      [{ gap: 'rule-off' }, { gap: 'not-declared' }],
    ],
    [
      'a breached outcome, whatever rules say',
      { rules: [aRule({ pass: 1 })], outcomes: [anOutcome('breached')] },
      'fail',
      [{ gap: 'breached', count: 1 }],
    ],
    [
      'an outcome without numbers',
      { rules: [aRule({ pass: 1 })], outcomes: [anOutcome('unmeasured')] },
      'unknown',
      [{ gap: 'unmeasured', count: 1 }],
    ],
    [
      'an outcome alone',
      { outcomes: [anOutcome('met')] },
      'pass',
      [{ gap: 'no-rule' }],
    ],
    [
      'a control alone',
      { controls: [aControl()] },
      'unknown',
      [{ gap: 'no-rule' }],
    ],
    [
      'a control that nobody owns',
      {
        rules: [aRule({ pass: 1 })],
        controls: [aControl({ ownerless: true })],
      },
      'fail',
      [{ gap: 'ownerless-control', count: 1 }],
    ],
    [
      'drafts alone',
      {
        outcomes: [anOutcome('draft')],
        controls: [aControl({ draft: true, ownerless: true })],
      },
      'missing',
      [{ gap: 'no-rule' }, { gap: 'draft', count: 2 }, { gap: 'not-declared' }],
    ],
  ])('%s', (_, coverage, standing, missing) => {
    expect(judge(coverage)).toEqual({ standing, missing });
  });

  it('says that the framework has no such id', () => {
    expect(judge({ controls: [aControl()] }, false).missing[0]).toEqual({
      gap: 'no-such-id',
    });
  });
});
