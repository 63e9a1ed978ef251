import { initialOwner } from './initialOwner';

const me = 'user:default/dana';
const team = 'group:default/payments';

describe('initialOwner', () => {
  it.each([
    ['the suggested one', 'claim', [me, team], team, team],
    ['the first one, not a stranger', 'claim', [me], team, me],
    [
      'anybody suggested, when anybody may be chosen',
      'transfer',
      undefined,
      team,
      team,
    ],
    ['nobody to transfer to', 'transfer', undefined, undefined, undefined],
    ['nobody, when one acts for nobody', 'claim', [], undefined, undefined],
  ] as const)('chooses %s', (_, action, owners, suggestedOwner, expected) => {
    expect(
      initialOwner({
        action,
        owners: owners && [...owners],
        suggestedOwner,
      }),
    ).toBe(expected);
  });
});
