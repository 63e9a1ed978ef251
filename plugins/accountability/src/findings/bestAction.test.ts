import { type ActionableOutcome, bestAction } from './bestAction';

const seat = {
  ...{ seat: 'legal' as const, holder: 'group:default/legal' },
  ...{ answer: { allowed: true }, delegate: { allowed: true } },
};
const inPortal: ActionableOutcome = {
  origin: 'portal',
  may: { revise: { allowed: true }, seats: [] },
};
const inGit: ActionableOutcome = {
  ...{ origin: 'git', editUrl: 'https://git.example' },
  may: { revise: { allowed: false }, seats: [] },
};

describe('bestAction', () => {
  it.each([
    ['ACC-01', inPortal, { is: 'nominate' }],
    ['ACC-12-legal', inPortal, { is: 'nominate' }],
    ['OUT-01', inPortal, { is: 'revise' }],
    ['ACC-15', inPortal, { is: 'control' }],
    ['ACC-01', inGit, { is: 'git', href: 'https://git.example' }],
    ['ACC-01', { ...inGit, editUrl: undefined }, undefined],
    [
      'OUT-01',
      { ...inPortal, may: { revise: { allowed: false }, seats: [] } },
      undefined,
    ],
    [
      'ACC-17',
      { ...inGit, may: { revise: { allowed: false }, seats: [seat] } },
      { is: 'accept', seat },
    ],
    ['ACC-17', inPortal, { is: 'revise' }],
  ])('against %s', (ruleId, outcome, expected) => {
    expect(bestAction({ ruleId }, outcome)).toEqual(expected);
  });
});
