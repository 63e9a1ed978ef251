import { stripControl } from 'backstage-plugin-accountability-node';
import type { AccountFacts } from '../account';
import { addAccessKeys } from './addAccessKeys';
import { addAuthorizationDetails } from './addAuthorizationDetails';
import { addCredentialReport } from './addCredentialReport';
import { addRoles, addUsers } from './addPrincipals';
import type { AnswerContext } from './AnswerContext';
import { countPage } from './countPage';
import { decodeReport } from './decodeReport';
import { readCredentialReport } from './readCredentialReport';
import { readInstant } from './readInstant';
import { unwrapRecording } from './unwrapRecording';

type Answer = Readonly<Record<string, unknown>>;
type Reader = (
  facts: AccountFacts,
  answer: Answer,
  context: AnswerContext,
) => void;

/** The shapes that hold identities, each told by a field that only it has. */
const READERS: Readonly<Record<string, Reader>> = {
  UserDetailList: addAuthorizationDetails,
  RoleDetailList: addAuthorizationDetails,
  GroupDetailList: addAuthorizationDetails,
  Content: addReport,
  AccessKeyMetadata: addAccessKeys,
  Users: (facts, answer, context) => {
    countPage(facts, 'list-users', answer);
    addUsers(facts, answer.Users, { context, withGrants: false });
  },
  Roles: (facts, answer, context) => {
    countPage(facts, 'list-roles', answer);
    addRoles(facts, answer.Roles, { context, withGrants: false });
  },
  User: addSingleUser,
  Role: (facts, answer, context) =>
    addRoles(facts, answer.Role, { context, withGrants: false }),
};

/** Answers of IAM that say nothing about who exists. */
const BESIDE_THE_POINT = [
  'AccountAliases',
  'AccessKeyLastUsed',
  'Groups',
  'Group',
  'InstanceProfiles',
  'JobId',
  'JobStatus',
  'MFADevices',
  'Policies',
  'ServiceSpecificCredentials',
  'State',
  'SummaryMap',
];

/**
 * Adds one answer of AWS, recognised by its fields. False when it is none that is known.
 */
export function addAnswer(
  facts: AccountFacts,
  value: unknown,
  context: AnswerContext,
): boolean {
  if (Array.isArray(value)) {
    const known = value.map(item => addAnswer(facts, item, context));
    return known.length > 0 && known.every(Boolean);
  }
  const answer = unwrapRecording(value) as Answer;
  if (typeof answer !== 'object' || answer === null) return false;
  if (refused(answer, context)) return true;
  const field = Object.keys(READERS).find(name => name in answer);
  if (field !== undefined) {
    READERS[field](facts, answer, context);
    return true;
  }
  const beside = BESIDE_THE_POINT.find(name => name in answer);
  if (beside === undefined) return false;
  context.report({
    effect: 'note',
    message: `An answer with ${beside} names no identity and was left out`,
    file: context.file,
  });
  return true;
}

/** A recorded refusal is not an empty answer. */
function refused(answer: Answer, context: AnswerContext): boolean {
  const { Error: error } = answer as { Error?: { Code?: unknown } };
  if (typeof error !== 'object' || error === null) return false;
  const code = stripControl(String(error.Code ?? 'no code'), 80);
  context.report({
    effect: 'record-lost',
    message: `AWS answered with the error ${code}; export it again`,
    file: context.file,
  });
  return true;
}

/** `get-user` of the root user has no user name; its keys are in the report. */
function addSingleUser(
  facts: AccountFacts,
  { User: user }: Answer,
  context: AnswerContext,
): void {
  const { Arn: arn } = (user ?? {}) as { Arn?: unknown };
  if (typeof arn === 'string' && arn.endsWith(':root')) {
    context.report({
      effect: 'note',
      message:
        'get-user of the root user tells nothing about its keys and was left out; the credential report does',
      file: context.file,
    });
  } else {
    addUsers(facts, user, { context, withGrants: false });
  }
}

function addReport(
  facts: AccountFacts,
  answer: Answer,
  context: AnswerContext,
): void {
  const text = decodeReport(answer.Content);
  if (text === undefined) {
    context.report({
      effect: 'record-lost',
      message:
        'Content is neither a credential report nor one in base64; export it again with aws iam get-credential-report',
      file: context.file,
    });
    return;
  }
  const generatedAt =
    readInstant(answer.GeneratedTime, {
      context,
      record: 'credential report',
      field: 'GeneratedTime',
    }).value ?? undefined;
  const report = readCredentialReport(text, { context, generatedAt });
  addCredentialReport(facts, report, context);
}
