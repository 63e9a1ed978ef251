import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { readExports } from '../testing/readExports';
import {
  hasRealInput,
  realFile,
  realFiles,
  realText,
  REAL_INPUT_TITLE,
} from '../testing/realInput';
import { awsIamFormat } from './awsIamFormat';
import { summariseCredentialReport } from './summariseCredentialReport';

const describeReal = hasRealInput ? describe : describe.skip;

interface Expected {
  file: string;
  rows: number;
  activeKeys: number;
  serviceLikeUsers: number;
  activeKeysNeverUsed: number;
}

/**
 * This one says TRUE and FALSE. The script behind expected.md took only `true` for
 * true and saw no active key; a key that says TRUE works all the same.
 */
const WRITTEN_IN_CAPITALS: Record<string, Partial<Expected>> = {
  'aws/cloud-custodian-placebo/test_iam_user_credential_reverse_filter_delete/iam.GetCredentialReport_1.json':
    { activeKeys: 2, serviceLikeUsers: 1 },
};

/** Part 4 of expected.md, which a separate script counted over the same files. */
function expectedReports(): Expected[] {
  if (!hasRealInput) return [];
  const [, part] = realText('expected.md').split('## Part 4, AWS');
  return part
    .split('## Part 5')[0]
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .filter(cells => cells[2]?.startsWith('`aws/'))
    .map(([, , file, ...counts]) => {
      const [rows, activeKeys, serviceLikeUsers, activeKeysNeverUsed] =
        counts.map(Number);
      return {
        file: file.replaceAll('`', ''),
        rows,
        activeKeys,
        serviceLikeUsers,
        activeKeysNeverUsed,
      };
    });
}

const activeKeys = (record: IdentityRecord) =>
  record.credentials.filter(
    c => c.type === 'access-key' && c.status === 'active',
  );

async function readReal(files: string[]) {
  const imports = files.map(realFile);
  const scope = (await awsIamFormat.detectScope?.(imports)) ?? 'unnamed';
  return readExports(imports, { scope });
}

describeReal(REAL_INPUT_TITLE, () => {
  const reports = expectedReports();

  it('lists ten credential reports', () => {
    expect(reports).toHaveLength(10);
  });

  it.each(reports)('counts $file', ({ file, ...expected }) => {
    expect(summariseCredentialReport(realText(file))).toEqual({
      ...expected,
      ...WRITTEN_IN_CAPITALS[file],
    });
  });

  it.each(reports)(
    'makes the machine users of $file identities',
    async ({ file, ...expected }) => {
      const { serviceLikeUsers } = {
        ...expected,
        ...WRITTEN_IN_CAPITALS[file],
      };
      const { records, lost } = await readReal([file]);
      expect(lost).toEqual([]);
      expect(
        records.filter(
          r =>
            r.kind === 'service-user' &&
            r.traits.interactiveUse === false &&
            activeKeys(r).length > 0,
        ),
      ).toHaveLength(serviceLikeUsers);
    },
  );

  it('keeps root only where it has keys, and people only where they have keys', async () => {
    const { records, notes } = await readReal([
      'aws/cloud-custodian-placebo/test_iam_user_unused_keys/iam.GetCredentialReport_2.json',
    ]);
    expect(records.map(r => r.name).sort()).toEqual([
      'root',
      'user/Hazmat',
      'user/charmworld',
      'user/kaleb',
      'user/kapilt',
      'user/rome',
      'user/syracuse',
      'user/tyre',
    ]);
    expect(notes).toEqual([]);
    expect(records[0].traits.fullAdmin).toBe(true);
  });

  it('puts the two rows of one user together', async () => {
    const { records, notes } = await readReal([
      'aws/cloud-custodian-placebo/test_account_credential_report/iam.GetCredentialReport_1.json',
    ]);
    const [twice] = records.filter(r => r.name === 'user/christopher');
    expect(activeKeys(twice)).toHaveLength(1);
    expect(twice.traits.interactiveUse).toBe(true);
    expect(notes).toEqual([
      expect.stringContaining('user/christopher has more than one row'),
      'Left out as people, not machines: 4 users with a console password and no active access key, and the root user, which has no active access key',
    ]);
  });

  const folders = hasRealInput
    ? [...new Set(realFiles('aws').map(f => f.replace(/\/[^/]+$/, '')))]
    : [];

  it.each(folders)('reads every answer in %s', async folder => {
    for (const file of realFiles(folder)) {
      const text = realText(file);
      const { records, lost } = await readReal([file]);
      const { data, ...plain } = file.endsWith('.csv') ? {} : JSON.parse(text);
      const { Roles = [], Users = [], IsTruncated } = data ?? plain;
      const isRefusal = /"status_code": [45]/.test(text);
      const isCutOff = IsTruncated === true && Roles.length > 0;
      expect(lost).toHaveLength(Number(isRefusal) + Number(isCutOff));
      const read = records.flatMap(record => record.aliases);
      expect(read).toEqual(
        expect.arrayContaining(
          [...Roles, ...Users].map((item: { Arn: string }) =>
            item.Arn.replace(/\s+/g, ''),
          ),
        ),
      );
    }
  });
});
