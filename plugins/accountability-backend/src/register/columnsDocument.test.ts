import { readFileSync } from 'fs';
import { resolve } from 'path';
import { EXCEPTION_IMPORT_COLUMNS } from 'backstage-plugin-accountability-common';

const document = readFileSync(
  resolve(__dirname, '../../../../docs/import-a-register.md'),
  'utf8',
);

describe('The document of the import', () => {
  it('has a row for every column, in the order of the template', () => {
    const [file] = document.split('## Rules');
    const columns = [...file.matchAll(/^\| `([a-z ]+)`/gm)];
    expect(columns.map(([, column]) => column)).toEqual([
      ...EXCEPTION_IMPORT_COLUMNS,
    ]);
  });
});
