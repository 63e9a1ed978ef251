import {
  aRole,
  reportOf,
  reportRow,
  trustOf,
  withKey,
} from '../testing/anAccount';
import { ACCOUNT, readExports } from '../testing/readExports';
import { textFile } from '../testing/textFile';
import { awsIamFormat } from './awsIamFormat';

const MADE = '2024-02-03T04:05:06+00:00';
const report = textFile('report.csv', reportOf(reportRow('ci', withKey(MADE))));

describe('the accounts of exports', () => {
  const other = textFile(
    'other.csv',
    ['user,arn', 'x,arn:aws:iam::999988887777:user/x'].join('\n'),
  );

  it('finds the account in the files', async () => {
    await expect(awsIamFormat.detectScope?.([report])).resolves.toBe(ACCOUNT);
    await expect(
      awsIamFormat.detectScope?.([report, other]),
    ).resolves.toBeUndefined();
    await expect(
      awsIamFormat.detectScope?.([textFile('x', 'hello')]),
    ).resolves.toBeUndefined();
  });

  it('leaves out records of another account, so that the run is incomplete', async () => {
    const { records, lost } = await readExports([report, other]);
    expect(records.map(r => r.name)).toEqual(['user/ci']);
    expect(lost).toEqual([
      `Records of other accounts than ${ACCOUNT} were left out: 1 of account 999988887777. Give each account a source of its own`,
    ]);
  });

  it.each([
    ['the wrong account', [other], ACCOUNT],
    ['two accounts under a name', [report, other], 'prod'],
  ])('refuses %s', async (_, files, scope) => {
    await expect(readExports(files, { scope })).rejects.toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('accepts a scope that is a name', async () => {
    const { records } = await readExports([report], { scope: 'prod' });
    expect(records[0].scope).toBe('prod');
  });

  it('takes accounts of the same organisation for no vendors', async () => {
    const role = aRole('shared', {
      AssumeRolePolicyDocument: trustOf({ AWS: '999988887777' }),
    });
    const read = (settings?: Record<string, string>) =>
      readExports([textFile('r.json', { Roles: [role] })], { settings });
    expect((await read()).records[0].origin).toBe('vendor');
    const own = await read({
      ownAccounts: '111111111111, 999988887777',
      environment: 'production',
    });
    expect(own.records[0]).toMatchObject({
      origin: 'internal',
      environment: 'production',
      traits: { crossAccountTrust: true },
    });
  });
});
