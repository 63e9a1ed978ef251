import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  describeIdentityFormat,
  importFile,
  type CollectedRecords,
} from 'backstage-plugin-accountability-node';
import { normalisedFormat } from './normalisedFormat';

const acme = path.resolve(
  __dirname,
  '../../../test/acme/exports/normalised/identities.yaml',
);

function expectAcme({ records, problems }: CollectedRecords) {
  const listed = readFileSync(acme, 'utf8').match(/^ {2}- provider: /gm);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(listed?.length ?? 0);
  expect(records.map(r => r.kind)).toContain('ai-agent');
}

function expectStripped({ records }: CollectedRecords) {
  expect(records.map(r => r.name)).toEqual(['a', 'b', 'c']);
}

describeIdentityFormat({
  format: normalisedFormat,
  scope: 'acme',
  files: [importFile(acme)],
  expect: expectAcme,
});

const token = `glpat-${'x9'.repeat(12)}`;

describeIdentityFormat({
  format: normalisedFormat,
  scope: 'acme',
  settings: { provider: 'gitlab' },
  files: [
    importFile(
      'a.json',
      JSON.stringify([
        { name: 'a', kind: 'bot-user', token: 'planted-1', 'x-y': 'planted-2' },
        { name: 'b', kind: 'bot-user', description: `with ${token}` },
      ]),
    ),
    importFile('c.csv', 'name,kind,password\nc,bot-user,planted-3\n'),
    importFile('d.yaml', '- {name: d, kind: planted-4}\n- "planted-5"\n'),
    importFile('e.yaml', '- {name: e, kind: other, createdAt: planted-6}\n'),
    importFile('f.yaml', '- {name: f, kind: !planted-7 planted-8}\n'),
  ],
  secrets: [token, ...[1, 2, 3, 4, 5, 6, 7, 8].map(n => `planted-${n}`)],
  expect: expectStripped,
});
