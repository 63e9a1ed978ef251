import { readFileSync } from 'fs';
import { resolve } from 'path';
import { identityRules } from './catalogue';

const document = readFileSync(
  resolve(__dirname, '../../../../docs/import-a-register.md'),
  'utf8',
);

describe('The document of the import', () => {
  it('names every rule about identities and no other, with what it wants', () => {
    const rows = [
      ...document.matchAll(/^\| `([\w-]+-[\w-]+)` +\| (.+?) +\|$/gm),
    ];
    expect(rows.map(([, id, title]) => [id, title])).toEqual(
      [...identityRules]
        .map(({ id, title }) => [id, title])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
});
