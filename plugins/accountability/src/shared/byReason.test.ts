import { byReason } from './byReason';

describe('byReason', () => {
  it.each([
    ['nothing is to do', [], []],
    ['everything is possible', [{ label: 'Claim' }], []],
    [
      'reasons are shared',
      [
        { label: 'Claim' },
        { label: 'Accept', why: 'Nothing was offered' },
        { label: 'Settle', why: 'There is no dispute' },
        { label: 'Decline', why: 'Nothing was offered' },
      ],
      [
        { why: 'Nothing was offered', labels: ['Accept', 'Decline'] },
        { why: 'There is no dispute', labels: ['Settle'] },
      ],
    ],
  ])('says each reason once where %s', (_, actions, expected) => {
    expect(byReason(actions)).toEqual(expected);
  });
});
