import { isPlaceholderOwner } from './placeholder';

describe('isPlaceholderOwner', () => {
  it.each([
    'unknown',
    'TBD',
    ' n/a ',
    'group:default/unassigned',
    'user:nobody',
    '',
    '-',
  ])('%p names nobody', text => expect(isPlaceholderOwner(text)).toBe(true));

  it.each([
    'payments',
    'group:default/payments',
    'dana@example.com',
    'tbd-team',
  ])('%p names somebody', text => expect(isPlaceholderOwner(text)).toBe(false));

  it('takes the portal’s own list', () => {
    expect(isPlaceholderOwner('group:default/catch-all', ['catch-all'])).toBe(
      true,
    );
  });
});
