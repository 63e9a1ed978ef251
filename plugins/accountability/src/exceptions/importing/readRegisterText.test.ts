import { readRegisterText } from './readRegisterText';

const TEXT = 'rules,title\nkey-age,Zażółć\n';

describe('readRegisterText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 of a spreadsheet', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    [
      'UTF-16 the other way round',
      Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(),
    ],
  ])('reads %s', (_, bytes) => {
    expect(readRegisterText(new Uint8Array(bytes))).toBe(TEXT);
  });

  it.each([
    ['Latin-1', Buffer.from('caf\u00e9', 'latin1')],
    ['a workbook', Buffer.from('PK\u0003\u0004\0')],
  ])('reads no %s', (_, bytes) => {
    expect(readRegisterText(new Uint8Array(bytes))).toBeUndefined();
  });
});
