import { stripControl } from './stripControl';

describe('stripControl', () => {
  it.each([
    ['plain', 'plain'],
    ['  spaced  ', 'spaced'],
    ['a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['user\u202egnp.exe', 'usergnp.exe'],
    ['\ufeffname', 'name'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['<b>&\'"; DROP TABLE x', '<b>&\'"; DROP TABLE x'],
  ])('cleans %j', (text, expected) => {
    expect(stripControl(text, 100)).toBe(expected);
  });

  it('bounds the length without cutting a character in half', () => {
    expect(stripControl('abcdef', 4)).toBe('abc…');
    expect(stripControl('ab😀def', 4)).toBe('ab…');
    expect(stripControl('abcd', 4)).toBe('abcd');
  });
});
