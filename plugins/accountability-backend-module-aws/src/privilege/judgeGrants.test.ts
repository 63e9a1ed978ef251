import type { Grants } from '../account';
import { judgeGrants } from './judgeGrants';

const allow = (
  Action: unknown,
  Resource: unknown = '*',
  more: object = {},
) => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action, Resource, ...more },
});
const inline = (document: unknown): Grants => ({
  attached: [],
  inline: [{ name: 'p', document }],
  groups: [],
});
const attached = (...arns: string[]): Grants => ({
  attached: arns.map(arn => ({ name: arn.replace(/.*\//, ''), arn })),
  inline: [],
  groups: [],
});
const aws = (name: string) => `arn:aws:iam::aws:policy/${name}`;
const nothing = { groups: new Map(), policies: new Map<string, unknown>() };
const BUCKET = 'arn:aws:s3:::b/*';

describe('judgeGrants', () => {
  it.each([
    ['every action on everything', allow('*'), 'admin', true],
    ['*:* in a list', allow(['s3:GetObject', '*:*']), 'admin', true],
    [
      'a list of statements',
      { Statement: [allow('*').Statement] },
      'admin',
      true,
    ],
    [
      'every action under a condition',
      allow('*', '*', { Condition: { Bool: { 'aws:x': 'true' } } }),
      'admin',
      false,
    ],
    ['every action on one bucket', allow('*', BUCKET), 'write', false],
    ['every action of IAM', allow('IAM:*'), 'admin', false],
    ['every action of IAM on one user', allow('iam:*', BUCKET), 'write', false],
    ['iam:PassRole on everything', allow('iam:PassRole'), 'write', false],
    [
      'everything but IAM',
      { Statement: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' } },
      'write',
      false,
    ],
    ['a service wildcard', allow('s3:*'), 'write', false],
    [
      'a wildcard of reading actions',
      allow(['s3:Get*', 'ec2:Describe*']),
      'read',
      false,
    ],
    [
      'reading and one writing action',
      allow(['s3:Get*', 's3:PutObject']),
      'write',
      false,
    ],
    ['reading in capitals', allow('S3:GETOBJECT'), 'read', false],
    [
      'a denial',
      { Statement: { Effect: 'Deny', Action: '*', Resource: '*' } },
      'none',
      false,
    ],
    ['no statement', { Statement: [] }, 'none', false],
    ['JSON text', JSON.stringify(allow('*')), 'admin', true],
    [
      'URL-encoded text',
      encodeURIComponent(JSON.stringify(allow('*'))),
      'admin',
      true,
    ],
    [
      'text with a percent sign',
      JSON.stringify(allow('*', ['*', 'a%2'])),
      'admin',
      true,
    ],
    ['broken text', '{"Statement":', 'unknown', undefined],
    ['broken encoding', '%7B%', 'unknown', undefined],
    ['no document', undefined, 'unknown', undefined],
    ['a list', [allow('*')], 'unknown', undefined],
  ])('judges %s', (_, document, level, fullAdmin) => {
    const judged = judgeGrants(inline(document), nothing);
    expect(judged.privilege.level).toBe(level);
    expect(judged.fullAdmin).toBe(fullAdmin);
    expect(judged.privilege.evidence).toHaveLength(1);
  });

  it.each([
    ['AdministratorAccess', 'admin', true],
    ['IAMFullAccess', 'admin', false],
    ['PowerUserAccess', 'write', false],
    ['ReadOnlyAccess', 'read', false],
    ['AmazonS3FullAccess', 'unknown', undefined],
    ['constructor', 'unknown', undefined],
  ])('knows %s without its text', (name, level, fullAdmin) => {
    const judged = judgeGrants(attached(aws(name)), nothing);
    expect(judged).toMatchObject({ privilege: { level } });
    expect(judged.fullAdmin).toBe(fullAdmin);
  });

  it('does not take a policy of the account for one of AWS', () => {
    const arn = 'arn:aws:iam::123456789012:policy/AdministratorAccess';
    const policies = new Map<string, unknown>([[arn, allow('s3:Get*')]]);
    const { privilege } = judgeGrants(attached(arn), { ...nothing, policies });
    expect(privilege.level).toBe('read');
  });

  it('takes the strongest, and says all', () => {
    const arn = aws('AmazonSQSFullAccess');
    const judged = judgeGrants(
      {
        ...attached(aws('ReadOnlyAccess'), arn),
        groups: ['admins'],
        boundary: aws('Boundary'),
      },
      {
        groups: new Map([['admins', attached(aws('AdministratorAccess'))]]),
        policies: new Map([[arn, allow('sqs:*')]]),
      },
    );
    expect(judged).toEqual({
      fullAdmin: true,
      privilege: {
        level: 'admin',
        evidence: [
          'Policy AdministratorAccess, through group admins, allows every action on every resource',
          'Policy AmazonSQSFullAccess allows sqs:*',
          'Policy ReadOnlyAccess allows reading only',
          'The permissions boundary arn:aws:iam::aws:policy/Boundary limits all of this',
        ],
      },
    });
  });

  it('is unknown as long as one policy is, unless another makes it an administrator', () => {
    const unknown = aws('SomethingElse');
    const write = judgeGrants(
      attached(aws('PowerUserAccess'), unknown),
      nothing,
    );
    expect(write.privilege).toEqual({
      level: 'unknown',
      evidence: [
        'Policy SomethingElse is not in the input, so what it allows is unknown',
        'Policy PowerUserAccess allows every action outside IAM and Organizations',
      ],
    });
    expect(write.fullAdmin).toBeUndefined();
    const group = judgeGrants({ ...attached(), groups: ['gone'] }, nothing);
    expect(group.privilege.level).toBe('unknown');
    const admin = judgeGrants(
      attached(aws('AdministratorAccess'), unknown),
      nothing,
    );
    expect(admin).toMatchObject({
      privilege: { level: 'admin' },
      fullAdmin: true,
    });
  });

  it('tells "no policies" from "policies not in the input"', () => {
    expect(judgeGrants(attached(), nothing).privilege.level).toBe('none');
    expect(judgeGrants(undefined, nothing)).toEqual({
      privilege: { level: 'unknown', evidence: [] },
    });
  });

  it('bounds the evidence', () => {
    const many = Array.from({ length: 80 }, (_, i) => aws(`P${i}`));
    const { privilege } = judgeGrants(
      { ...attached(...many), boundary: 'b' },
      nothing,
    );
    expect(privilege.evidence).toHaveLength(50);
    expect(privilege.evidence[49]).toContain('boundary');
  });
});
