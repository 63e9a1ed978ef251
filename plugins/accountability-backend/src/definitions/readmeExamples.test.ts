import { readFileSync } from 'fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { activationProblems } from 'backstage-plugin-accountability-common';
import { parseAllDocuments } from 'yaml';
import { fromCatalogEntity } from './fromCatalogEntity';

const readme = readFileSync(
  resolvePackagePath('backstage-plugin-accountability-backend', 'README.md'),
  'utf8',
);

/** Entities of our kinds in the code blocks of the README. */
const examples = [...readme.matchAll(/```yaml\n(.*?)```/gs)]
  .map(([, block]) => block)
  .filter(block => block.startsWith('apiVersion: accountability.dev/'))
  .flatMap(block =>
    parseAllDocuments(block).map(document => document.toJS() as Entity),
  );

describe('the examples in the README', () => {
  it('are one of each kind', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(['Outcome', 'Control']);
  });

  it.each(examples)('can be declared as they are: $kind', entity => {
    const read = fromCatalogEntity(entity);
    expect(read).toMatchObject({ is: 'declared' });
    if (read.is !== 'declared' || read.content.kind !== 'Outcome') return;
    expect(activationProblems(read.content.spec)).toEqual([]);
  });
});
