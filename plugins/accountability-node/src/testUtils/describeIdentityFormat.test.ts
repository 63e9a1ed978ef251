import { readDocuments } from '../reading';
import { checkRecord } from '../records';
import type { IdentityFormat, IdentitySource } from '../sources';
import type { CollectedRecords } from './collectRecords';
import { describeIdentityFormat } from './describeIdentityFormat';
import { describeIdentitySource } from './describeIdentitySource';
import { importFile } from './importFile';

/** The smallest honest format: a list of names in JSON or YAML. */
const names: IdentityFormat = {
  id: 'names',
  title: 'Names',
  provider: 'names',
  description: 'A list of names.',
  extensions: ['.yaml'],
  settings: [],
  capabilities: { tells: ['names'], cannotTell: ['owners'] },
  async *read(files, { scope, report }) {
    for (const file of files) {
      for (const item of readDocuments(await file.text(), file.name)) {
        if (item.error) {
          const { message } = item.error;
          report({ effect: 'record-lost', file: file.name, message });
        } else {
          const { names: listed } = item.document as { names: string[] };
          yield listed.flatMap(name => {
            const input = { provider: 'names', scope, name, kind: 'other' };
            return checkRecord(input).record ?? [];
          });
        }
      }
    }
  },
};

function expectNames({ records, problems }: CollectedRecords) {
  expect(records.map(r => r.name)).toEqual(['a', 'b', 'c']);
  expect(problems).toEqual([]);
}

function expectOneName({ records, batches }: CollectedRecords) {
  expect(records).toHaveLength(1);
  expect(batches).toEqual([1]);
}

describeIdentityFormat({
  format: names,
  scope: 'acme',
  files: [
    importFile('a.yaml', 'names: [a, b]\ntoken: s3cr3t\n'),
    importFile('b.yaml', Buffer.from('names: [c]', 'utf16le')),
  ],
  secrets: ['s3cr3t'],
  expect: expectNames,
});

const source: IdentitySource = {
  id: 'names-acme',
  title: 'Names of acme',
  provider: 'names',
  scope: 'acme',
  capabilities: names.capabilities,
  read: options =>
    names.read([importFile('a.yaml', 'names: [a]')], {
      ...options,
      scope: 'acme',
      settings: {},
    }),
};

describeIdentitySource({
  name: 'of names',
  makeSource: () => source,
  expect: expectOneName,
});
