import { importFile } from 'backstage-plugin-accountability-node';
import { normalisedFormat } from './normalisedFormat';

const one = '{"name":"a","kind":"other","scope":"acme"}';
const csv = 'name,kind,scope\na,other,acme\nb,other,acme\n';

describe('the scope that normalised files name', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['is what all name', { 'a.json': `[${one},${one}]` }, 'acme'],
    ['is read from CSV too', { 'a.json': one, 'b.csv': csv }, 'acme'],
    [
      'is none where they name several',
      { 'a.json': one, 'b.yaml': '{name: b, kind: other, scope: beta}' },
      undefined,
    ],
    [
      'is none where one names none',
      { 'a.json': `[${one},{"name":"b","kind":"other"}]` },
      undefined,
    ],
    ['is none in an empty list', { 'a.yaml': 'identities: []' }, undefined],
    ['is none in a number', { 'a.json': '{"name":"a","scope":7}' }, undefined],
    ['is none in what cannot be read', { 'a.json': `[${one}` }, undefined],
  ])('%s', async (_, contents, expected) => {
    const files = Object.entries(contents).map(([name, text]) =>
      importFile(name, text),
    );
    expect(await normalisedFormat.detectScope?.(files)).toBe(expected);
  });
});
