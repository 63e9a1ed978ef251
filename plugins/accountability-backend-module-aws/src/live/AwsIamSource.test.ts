import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { ReadProblem } from 'backstage-plugin-accountability-node';
import type { AwsAccount } from '../config';
import {
  anIamAccount,
  detailsPage,
  reportAnswer,
} from '../testing/anIamAccount';
import {
  answer,
  refusal,
  startIamServer,
  type IamBehaviour,
} from '../testing/iamServer';
import { ACCOUNT } from '../testing/readExports';
import { AwsIamSource } from './AwsIamSource';
import { createIamClient } from './createIamClient';

const CREDENTIALS = {
  accessKeyId: 'AKIAFAKEEXAMPLE',
  secretAccessKey: 'not-a-real-secret',
};
const NOW = new Date('2026-11-23T12:00:00Z');

describe('AwsIamSource', () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
  });

  async function aSource(
    behaviour: IamBehaviour = {},
    settings: Partial<AwsAccount> = {},
  ) {
    const server = await startIamServer({ ...anIamAccount, ...behaviour });
    stops.push(server.stop);
    const pauses: number[] = [];
    const source = new AwsIamSource(
      {
        id: 'aws-test',
        title: 'Test',
        accountId: ACCOUNT,
        region: 'us-east-1',
        endpoint: server.endpoint,
        ownAccounts: new Set([ACCOUNT]),
        schedule: { frequency: { hours: 6 }, timeout: { minutes: 30 } },
        ...settings,
      },
      {
        createClient: settings2 => createIamClient(settings2, CREDENTIALS),
        pause: async milliseconds => {
          pauses.push(milliseconds);
        },
      },
    );
    return { server, source, pauses };
  }

  async function read(
    source: AwsIamSource,
    signal = new AbortController().signal,
  ) {
    const records: IdentityRecord[] = [];
    const problems: ReadProblem[] = [];
    for await (const batch of source.read({
      signal,
      now: NOW,
      report: problem => problems.push(problem),
    })) {
      records.push(...batch);
    }
    const notes = problems.map(problem => problem.message);
    return { records, problems, notes };
  }

  it('reads report, pages and keys of an account', async () => {
    const { source, server } = await aSource();
    const { records, problems, notes } = await read(source);

    expect(records.map(r => r.name)).toEqual([
      'user/ci',
      'role/vendor',
      'role/used',
    ]);
    expect(records[0]).toMatchObject({
      immutableId: 'AIDAci',
      lastUsedAt: {
        value: '2026-11-22T00:00:00.000Z',
        observability: 'observed',
      },
      credentials: [{ uid: 'AKIACIEXAMPLE', status: 'active' }],
      ownerHints: [{ value: 'payments', field: 'tag owner' }],
      privilege: { level: 'none' },
    });
    expect(records[1]).toMatchObject({
      origin: 'vendor',
      lastUsedAt: { observability: 'out-of-window', windowDays: 400 },
      traits: {
        crossAccountTrust: true,
        externalIdRequired: false,
        fullAdmin: true,
      },
    });
    expect(records[2].lastUsedAt.value).toBe('2026-11-01T00:00:00.000Z');
    expect(problems.every(({ effect }) => effect === 'note')).toBe(true);
    expect(notes).toEqual([
      'Users of the credential report that have been deleted since were left out: 1',
      'Users without access keys that are younger than the credential report wait for the next one: 1',
      expect.stringContaining('1 user with a console password'),
    ]);
    expect(
      server.requests
        .filter(r => r.action === 'ListAccessKeys')
        .map(r => r.parameters.get('UserName'))
        .sort(),
    ).toEqual(['ci', 'fresh']);
  });

  it('waits until AWS has made the report', async () => {
    const { source, pauses, server } = await aSource({
      GenerateCredentialReport: ({ before }) =>
        answer(
          'GenerateCredentialReport',
          `<State>${['STARTED', 'INPROGRESS'][before] ?? 'COMPLETE'}</State>`,
        ),
      GetCredentialReport: ({ before }) =>
        before === 0 ? refusal(404, 'ReportInProgress') : reportAnswer(),
    });
    await expect(read(source)).resolves.toMatchObject({
      records: { length: 3 },
    });
    expect(pauses).toEqual([2000, 2000, 2000]);
    expect(
      server.actions().filter(a => a === 'GenerateCredentialReport'),
    ).toHaveLength(4);
  });

  it('gives up a report that is never made', async () => {
    const { source } = await aSource({
      GenerateCredentialReport: () =>
        answer('GenerateCredentialReport', '<State>INPROGRESS</State>'),
    });
    await expect(read(source)).rejects.toThrow(
      /account 123456789012 could not be read whole.*within 5 minutes/,
    );
  });

  it('tries again what AWS throttled', async () => {
    const { source, server } = await aSource({
      GetAccountAuthorizationDetails: request =>
        request.before < 2
          ? refusal(400, 'Throttling', 'Rate exceeded')
          : detailsPage(request),
    });
    const { records } = await read(source);
    expect(records).toHaveLength(3);
    expect(
      server.actions().filter(a => a === 'GetAccountAuthorizationDetails'),
    ).toHaveLength(5);
  }, 30_000);

  it('throws when a later page is denied, and yields nothing', async () => {
    const { source } = await aSource({
      GetAccountAuthorizationDetails: request =>
        request.parameters.get('Marker') === 'three'
          ? refusal(403, 'AccessDenied', 'not authorized to perform')
          : detailsPage(request),
    });
    const batches: IdentityRecord[][] = [];
    const reading = (async () => {
      for await (const batch of source.read({
        signal: new AbortController().signal,
        now: NOW,
        report: () => {},
      })) {
        batches.push(batch);
      }
    })();
    await expect(reading).rejects.toThrow(
      /123456789012 could not be read whole; give the role or user the policy in the README.*AccessDenied.*not authorized/,
    );
    expect(batches).toEqual([]);
  });

  it('throws when the credentials are of another account', async () => {
    const { source } = await aSource({}, { accountId: '111111111111' });
    await expect(read(source)).rejects.toThrow(
      /Records of other accounts than 111111111111/,
    );
  });

  it('drops a user that is deleted meanwhile', async () => {
    const { source } = await aSource({
      ListAccessKeys: () => refusal(404, 'NoSuchEntity'),
    });
    const { records } = await read(source);
    expect(records.map(r => r.name)).toEqual(['role/vendor', 'role/used']);
  });

  it('stops at once when it is told to', async () => {
    const controller = new AbortController();
    const { source } = await aSource({
      GetAccountAuthorizationDetails: () => {
        controller.abort();
        return undefined;
      },
    });
    await expect(read(source, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('assumes the configured role, and keeps its secrets out of errors', async () => {
    const { source, server } = await aSource(
      {
        AssumeRole: () =>
          answer(
            'AssumeRole',
            '<Credentials><AccessKeyId>ASIATEMPEXAMPLE</AccessKeyId><SecretAccessKey>temporary-secret</SecretAccessKey><SessionToken>temporary-token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>',
          ),
        GetCredentialReport: () => refusal(403, 'AccessDenied'),
      },
      {
        roleArn: `arn:aws:iam::${ACCOUNT}:role/reader`,
        externalId: 'the-external-id',
      },
    );
    const error = await read(source).catch(e => e);
    const [assume, generate] = server.requests;
    expect(assume.parameters.get('ExternalId')).toBe('the-external-id');
    expect(generate.authorization).toContain('ASIATEMPEXAMPLE');
    const told = `${error.stack} ${JSON.stringify(error)} ${error.cause}`;
    expect(told).toContain('AccessDenied');
    expect(told).not.toMatch(/temporary|external-id|not-a-real-secret/);
  });
});
