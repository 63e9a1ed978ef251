import type { IamBehaviour, IamRequest } from './iamServer';
import { answer } from './iamServer';
import { reportOf, reportRow, withKey } from './anAccount';
import { ACCOUNT } from './readExports';

const MADE = '2024-02-03T04:05:06+00:00';

const report = reportOf(
  reportRow('<root_account>'),
  reportRow('ci', withKey(MADE, '2026-11-20T00:00:00+00:00')),
  reportRow('mia', { password_enabled: 'true' }),
  reportRow('gone', withKey(MADE)),
);

/** The answer of `GetCredentialReport`. */
export function reportAnswer() {
  return answer(
    'GetCredentialReport',
    `<Content>${Buffer.from(report).toString(
      'base64',
    )}</Content><ReportFormat>text/csv</ReportFormat><GeneratedTime>2026-11-23T10:00:00Z</GeneratedTime>`,
  );
}

function user(name: string) {
  return `<member><Path>/</Path><UserName>${name}</UserName><UserId>AIDA${name}</UserId><Arn>arn:aws:iam::${ACCOUNT}:user/${name}</Arn><CreateDate>2024-02-03T04:00:00Z</CreateDate><GroupList/><AttachedManagedPolicies/><Tags><member><Key>owner</Key><Value>payments</Value></member></Tags></member>`;
}

function role(name: string, lastUsed = '<RoleLastUsed/>') {
  const trust = encodeURIComponent(
    JSON.stringify({
      Statement: {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { AWS: 'arn:aws:iam::999988887777:root' },
      },
    }),
  );
  return `<member><Path>/</Path><RoleName>${name}</RoleName><RoleId>AROA${name}</RoleId><Arn>arn:aws:iam::${ACCOUNT}:role/${name}</Arn><CreateDate>2024-02-03T04:00:00Z</CreateDate><AssumeRolePolicyDocument>${trust}</AssumeRolePolicyDocument><AttachedManagedPolicies><member><PolicyName>AdministratorAccess</PolicyName><PolicyArn>arn:aws:iam::aws:policy/AdministratorAccess</PolicyArn></member></AttachedManagedPolicies>${lastUsed}</member>`;
}

const USED =
  '<RoleLastUsed><LastUsedDate>2026-11-01T00:00:00Z</LastUsedDate><Region>eu-west-1</Region></RoleLastUsed>';

/** Three pages of the authorization details, as the marker asks for them. */
export function detailsPage({ parameters }: IamRequest) {
  const pages: Record<string, string> = {
    '': `<UserDetailList>${user('ci')}${user('mia')}${user(
      'fresh',
    )}</UserDetailList><IsTruncated>true</IsTruncated><Marker>two</Marker>`,
    two: `<RoleDetailList>${role(
      'vendor',
    )}</RoleDetailList><IsTruncated>true</IsTruncated><Marker>three</Marker>`,
    three: `<RoleDetailList>${role(
      'used',
      USED,
    )}</RoleDetailList><IsTruncated>false</IsTruncated>`,
  };
  return answer(
    'GetAccountAuthorizationDetails',
    pages[parameters.get('Marker') ?? ''],
  );
}

/** An account with a machine, a person, two roles, and users that come and go. */
export const anIamAccount: IamBehaviour = {
  GenerateCredentialReport: () =>
    answer('GenerateCredentialReport', '<State>COMPLETE</State>'),
  GetCredentialReport: reportAnswer,
  GetAccountAuthorizationDetails: detailsPage,
  ListAccessKeys: ({ parameters }) => {
    const name = parameters.get('UserName');
    const keys =
      name === 'ci'
        ? `<member><UserName>ci</UserName><AccessKeyId>AKIACIEXAMPLE</AccessKeyId><Status>Active</Status><CreateDate>2024-02-03T04:05:06Z</CreateDate></member>`
        : '';
    return answer(
      'ListAccessKeys',
      `<AccessKeyMetadata>${keys}</AccessKeyMetadata><IsTruncated>false</IsTruncated>`,
    );
  },
  GetAccessKeyLastUsed: () =>
    answer(
      'GetAccessKeyLastUsed',
      '<UserName>ci</UserName><AccessKeyLastUsed><LastUsedDate>2026-11-22T00:00:00Z</LastUsedDate><ServiceName>s3</ServiceName><Region>eu-west-1</Region></AccessKeyLastUsed>',
    ),
};
