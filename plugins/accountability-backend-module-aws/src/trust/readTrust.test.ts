import { trustOf } from '../testing/anAccount';
import { ACCOUNT } from '../testing/readExports';
import { readTrust } from './readTrust';

const OTHER = '999988887777';
const GITHUB = 'token.actions.githubusercontent.com';
const GITHUB_ARN = `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}`;
const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';
const EKS_ARN = `arn:aws:iam::${ACCOUNT}:oidc-provider/${EKS}`;

const read = (document: unknown, own: string[] = []) =>
  readTrust(document, { account: ACCOUNT, ownAccounts: new Set(own) });
const withSub = (sub: unknown, operator = 'StringLike', issuer = GITHUB) =>
  read(
    trustOf(
      { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}` },
      { [operator]: { [`${issuer}:sub`]: sub } },
    ),
  );

describe('readTrust', () => {
  it.each([
    ['an object', { Service: 'ec2.amazonaws.com' }],
    ['lists', { Service: ['ec2.amazonaws.com'] }],
  ])('knows AWS services, written as %s', (_, principal) => {
    expect(read(trustOf(principal))).toEqual({
      edges: [
        { type: 'trusts', target: 'ec2.amazonaws.com', detail: 'AWS service' },
      ],
      providers: [],
      repositories: [],
      crossAccount: false,
      vendor: false,
      externalIdRequired: undefined,
      subjectRestricted: undefined,
    });
  });

  it.each([
    ['another account', { AWS: OTHER }, true, true],
    ['its root', { AWS: `arn:aws:iam::${OTHER}:root` }, true, true],
    ['a role there', { AWS: [`arn:aws:iam::${OTHER}:role/x`] }, true, true],
    [
      'a session there',
      { AWS: `arn:aws:sts::${OTHER}:assumed-role/x/y` },
      true,
      true,
    ],
    ['anybody', '*', true, true],
    ['anybody in AWS', { AWS: '*' }, true, true],
    ['this account', { AWS: `arn:aws:iam::${ACCOUNT}:root` }, false, false],
    [
      'a role of this account',
      { AWS: `arn:aws:iam::${ACCOUNT}:role/x` },
      false,
      false,
    ],
    ['a deleted principal', { AWS: 'AIDADELETED' }, false, false],
  ])('judges trust to %s', (_, principal, crossAccount, vendor) => {
    const trust = read(trustOf(principal));
    expect(trust).toMatchObject({ crossAccount, vendor });
    expect(trust?.externalIdRequired).toBe(crossAccount ? false : undefined);
    expect(trust?.edges).toHaveLength(1);
  });

  it.each([
    ['StringEquals', 'abc', true],
    ['stringequals', ['abc', 'def'], true],
    ['StringLike', 'abc-*', true],
    ['StringLike', '*', false],
    ['StringEquals', ['abc', '*'], false],
    ['StringEqualsIfExists', 'abc', false],
    ['StringNotEquals', 'abc', false],
  ])('with %s sts:ExternalId %p requires one: %p', (operator, id, expected) => {
    const trust = read(
      trustOf({ AWS: OTHER }, { [operator]: { 'STS:ExternalId': id } }),
    );
    expect(trust?.externalIdRequired).toBe(expected);
  });

  it('requires an external id only when every statement does', () => {
    const [strict] = trustOf(
      { AWS: OTHER },
      { StringEquals: { 'sts:ExternalId': 'x' } },
    ).Statement;
    const [loose] = trustOf({ AWS: '111111111111' }).Statement;
    expect(read({ Statement: [strict] })?.externalIdRequired).toBe(true);
    expect(read({ Statement: [strict, loose] })?.externalIdRequired).toBe(
      false,
    );
  });

  it('takes the own organisation for no vendor', () => {
    expect(read(trustOf({ AWS: OTHER }), [OTHER])).toMatchObject({
      crossAccount: true,
      vendor: false,
    });
    const limited = trustOf('*', {
      StringEquals: { 'aws:PrincipalOrgID': 'o-1' },
    });
    expect(read(limited)).toMatchObject({ crossAccount: true, vendor: false });
  });

  it.each([
    ['repo:acme/shop:ref:refs/heads/main', true],
    ['repo:acme/shop:*', true],
    ['repo:acme/*', true],
    [['repo:acme/shop:*', 'repo:acme/web:*'], true],
    ['*', false],
    ['repo:*', false],
    ['repo:*/*:*', false],
    ['repo:*:ref:refs/heads/main', false],
    [['repo:acme/shop:*', 'repo:*'], false],
    ['', false],
  ])('with the subject %p restricts it: %p', (sub, expected) => {
    expect(withSub(sub)?.subjectRestricted).toBe(expected);
  });

  it('asks for a condition that must hold, on this provider', () => {
    expect(
      withSub('repo:acme/*', 'StringLikeIfExists')?.subjectRestricted,
    ).toBe(false);
    expect(
      read(
        trustOf(
          { Federated: GITHUB_ARN },
          { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } },
        ),
      )?.subjectRestricted,
    ).toBe(false);
    expect(
      read(
        trustOf(
          { Federated: GITHUB_ARN },
          { StringLike: { 'example.com:sub': 'repo:acme/*' } },
        ),
      )?.subjectRestricted,
    ).toBe(false);
  });

  it('names the repositories whose pipelines it trusts', () => {
    expect(
      withSub(['repo:acme/shop:ref:refs/heads/main', 'repo:acme/*', '*']),
    ).toMatchObject({
      providers: [GITHUB_ARN],
      repositories: ['acme/shop'],
      edges: [
        {
          type: 'trusts',
          target: GITHUB,
          detail:
            'OIDC, sub repo:acme/shop:ref:refs/heads/main or repo:acme/* or *',
        },
      ],
    });
  });

  it('leads to the Kubernetes service account that it trusts', () => {
    const account = 'system:serviceaccount:payments:api';
    expect(withSub(account, 'StringEquals', EKS)).toMatchObject({
      providers: [EKS_ARN],
      subjectRestricted: true,
      edges: [
        { target: EKS },
        { type: 'trusts', target: account, detail: `through ${EKS}` },
      ],
    });
    const wild = withSub('system:serviceaccount:*:api', 'StringLike', EKS);
    expect(wild?.subjectRestricted).toBe(false);
    expect(wild?.edges).toHaveLength(1);
  });

  it('binds Cognito by its identity pool', () => {
    const issuer = 'cognito-identity.amazonaws.com';
    const trust = read(
      trustOf(
        { Federated: issuer },
        { StringEquals: { [`${issuer}:aud`]: 'eu-west-1:pool' } },
      ),
    );
    expect(trust).toMatchObject({
      providers: [issuer],
      subjectRestricted: true,
    });
  });

  it('has no subject to restrict with SAML', () => {
    const saml = `arn:aws:iam::${ACCOUNT}:saml-provider/okta`;
    const trust = read(trustOf({ Federated: saml }));
    expect(trust?.providers).toEqual([saml]);
    expect(trust?.subjectRestricted).toBeUndefined();
  });

  it('ignores denials and other actions', () => {
    const [deny] = trustOf({ AWS: OTHER }).Statement;
    expect(
      read({
        Statement: [
          { ...deny, Effect: 'Deny' },
          { ...deny, Action: 'sts:TagSession' },
        ],
      }),
    ).toMatchObject({ crossAccount: false, edges: [] });
    expect(
      read({ Statement: { ...deny, Action: ['STS:*'] } })?.crossAccount,
    ).toBe(true);
  });

  it.each([['<URL-encoded-JSON>'], [undefined], [{}], [[]], [7], ['%']])(
    'cannot read %p',
    document => {
      expect(read(document)).toBeUndefined();
    },
  );

  it('bounds what a policy can make of itself', () => {
    const many = Array.from({ length: 900 }, (_, i) => `s${i}.amazonaws.com`);
    expect(read(trustOf({ Service: many }))?.edges).toHaveLength(500);
  });
});
