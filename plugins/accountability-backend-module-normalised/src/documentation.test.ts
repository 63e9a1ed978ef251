import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COLUMNS } from './csv';
import { readNormalised } from './testing/readNormalised';

const root = path.resolve(__dirname, '../../..');
const pages = [
  'docs/normalised-format.md',
  'plugins/accountability-backend-module-normalised/README.md',
].map(page => ({ page, text: readFileSync(path.join(root, page), 'utf8') }));

const examples = pages.flatMap(({ page, text }) =>
  [...text.matchAll(/^```(json|yaml|csv)\n([^]*?)^```$/gm)].map(match => ({
    page,
    language: match[1],
    content: match[2],
  })),
);

describe('documentation of the normalised format', () => {
  it.each(examples)(
    'shows an example in $language in $page that reads without a problem',
    async ({ language, content }) => {
      const { records, problems } = await readNormalised({
        [`example.${language}`]: content,
      });
      expect(problems).toEqual([]);
      expect(records.length).toBeGreaterThan(0);
    },
  );

  it('has a file to try it with, which reads without a problem', async () => {
    const name = 'design-tools.yaml';
    const file = path.join(root, 'docs/examples', name);
    const content = readFileSync(file, 'utf8');
    const { records, problems } = await readNormalised({ [name]: content });
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
  });

  it('has examples of every form', () => {
    const languages = new Set(examples.map(example => example.language));
    expect([...languages].sort()).toEqual(['csv', 'json', 'yaml']);
  });

  it('lists every column of the CSV form', () => {
    const [{ text }] = pages;
    const rows = [...text.matchAll(/^\| `([a-z_]+)`\s+\| (.*?)\s*\|$/gm)].map(
      match => `${match[1]}: ${match[2]}`,
    );
    expect(rows).toEqual(
      expect.arrayContaining(
        COLUMNS.map(({ name, holds }) => `${name}: ${holds}`),
      ),
    );
  });
});
