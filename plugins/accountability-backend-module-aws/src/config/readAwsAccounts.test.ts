import { ConfigReader } from '@backstage/config';
import { readAwsAccounts } from './readAwsAccounts';

const read = (aws: object) =>
  readAwsAccounts(new ConfigReader({ accountability: { aws } } as {}));

describe('readAwsAccounts', () => {
  it('has none without configuration', () => {
    expect(readAwsAccounts(new ConfigReader({}))).toEqual([]);
  });

  it('fills in the defaults', () => {
    expect(read({ accounts: [{ accountId: '012345678901' }] })).toEqual([
      {
        id: 'aws-012345678901',
        title: 'AWS 012345678901',
        accountId: '012345678901',
        region: 'us-east-1',
        ownAccounts: new Set(['012345678901']),
        schedule: { frequency: { hours: 6 }, timeout: { minutes: 30 } },
      },
    ]);
  });

  it('reads what is configured, and counts all accounts as own ones', () => {
    const [account, other] = read({
      ownAccounts: ['333333333333'],
      accounts: [
        {
          id: 'aws-prod',
          title: 'Production',
          accountId: '111111111111',
          roleArn: 'arn:aws-cn:iam::111111111111:role/reader',
          externalId: 'x',
          region: 'cn-north-1',
          endpoint: 'http://localhost:4566',
          environment: 'production',
          schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
        },
        { accountId: '222222222222' },
      ],
    });
    expect(account).toEqual({
      id: 'aws-prod',
      title: 'Production',
      accountId: '111111111111',
      roleArn: 'arn:aws-cn:iam::111111111111:role/reader',
      externalId: 'x',
      region: 'cn-north-1',
      endpoint: 'http://localhost:4566',
      environment: 'production',
      ownAccounts: new Set(['333333333333', '111111111111', '222222222222']),
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
    });
    expect(other.ownAccounts).toBe(account.ownAccounts);
  });

  it.each([
    ['no account id', {}, /accountId .* 12 digits .* in quotes/],
    ['a number', { accountId: 12345678901 }, /it is '12345678901'/],
    [
      'a bad id',
      { accountId: '111111111111', id: 'AWS prod' },
      /id 'AWS prod'/,
    ],
    [
      'an external id for nobody',
      { accountId: '111111111111', externalId: 'secret' },
      /needs a roleArn/,
    ],
    [
      'an unknown environment',
      { accountId: '111111111111', environment: 'prod' },
      /environment 'prod' .* none of production, staging/,
    ],
  ])('refuses %s', (_, account, message) => {
    expect(() => read({ accounts: [account] })).toThrow(message);
  });

  it('refuses an own account that is none, and quotes no secret', () => {
    expect(() => read({ ownAccounts: ['acme'] })).toThrow(
      /ownAccounts must be the 12 digits/,
    );
    expect(() =>
      read({ accounts: [{ accountId: '111111111111', externalId: 'hush' }] }),
    ).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hush') }),
    );
  });
});
