import { decodeText } from './decodeText';

const file = 'export.json';
const text = '{"name":"zażółć"}';

function utf16be(value: string): Buffer {
  return Buffer.from(value, 'utf16le').swap16();
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with BOM', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE with BOM', utf16be(`\ufeff${text}`)],
    ['UTF-16 LE without BOM', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE without BOM', utf16be(text)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes, { file })).toBe(text);
  });

  it.each([
    [
      'too many bytes',
      Buffer.from('x'.repeat(11)),
      /export\.json is .*limit is .*Split/,
    ],
    [
      'Latin-1',
      Buffer.from('caf\u00e9 1', 'latin1'),
      /export\.json is not valid UTF-8.*as UTF-8/,
    ],
    ['NUL bytes', Buffer.from([1, 2, 0, 65, 66]), /export\.json contains NUL/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), /gzip archive; unpack/],
    ['Excel', Buffer.from('PK\u0003\u0004'), /Excel workbook.*CSV/],
    ['PDF', Buffer.from('%PDF-1.7'), /a PDF; export/],
    ['half of a UTF-16 unit', Buffer.from([0xff, 0xfe, 65]), /UTF-16LE/],
  ])('refuses %s', (_, bytes, message) => {
    const decode = () => decodeText(bytes, { file, limits: { maxBytes: 10 } });
    expect(decode).toThrow(message);
    expect(decode).toThrow(expect.objectContaining({ name: 'InputError' }));
  });

  it('reads an empty file as empty text', () => {
    expect(decodeText(new Uint8Array(), { file })).toBe('');
  });
});
