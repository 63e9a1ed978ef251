import { readFileSync } from 'fs';
import { resolve } from 'path';
import { outcomeRules } from './rules';

const document = readFileSync(
  resolve(__dirname, '../../../../docs/rules-about-outcomes.md'),
  'utf8',
);

describe('The document of rules about outcomes', () => {
  it('has a row for every rule and for nothing else, with its severity', () => {
    const rows = [
      ...document.matchAll(/^\| `([A-Z]{3}-[\w-]+)`\s*\| .*? \| (\w+)\s*\|/gm),
    ].map(([, id, severity]) => [id, severity]);
    expect(rows).toEqual(
      [...outcomeRules]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, severity }) => [id, severity]),
    );
  });
});
