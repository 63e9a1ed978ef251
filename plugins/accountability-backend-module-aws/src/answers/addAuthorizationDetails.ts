import { parseArn, type AccountFacts } from '../account';
import { addRoles, addUsers } from './addPrincipals';
import type { AnswerContext } from './AnswerContext';
import { groupSchema, policySchema } from './answerSchemas';
import { countPage } from './countPage';
import { readItems } from './readItems';

/** Adds a page of `get-account-authorization-details`. */
export function addAuthorizationDetails(
  facts: AccountFacts,
  answer: Readonly<Record<string, unknown>>,
  context: AnswerContext,
): void {
  countPage(facts, 'get-account-authorization-details', answer);
  addUsers(facts, answer.UserDetailList, { context, withGrants: true });
  addRoles(facts, answer.RoleDetailList, { context, withGrants: true });
  addGroups(facts, answer.GroupDetailList, context);
  addPolicies(facts, answer.Policies, context);
}

function addGroups(
  facts: AccountFacts,
  items: unknown,
  context: AnswerContext,
): void {
  const what = 'group';
  for (const group of readItems(items, groupSchema, { context, what })) {
    const account = parseArn(group.Arn)?.account;
    if (facts.wanted === undefined || account === facts.wanted) {
      facts.groups.set(group.GroupName, {
        attached: group.AttachedManagedPolicies.map(policy => ({
          name: policy.PolicyName,
          arn: policy.PolicyArn,
        })),
        inline: group.GroupPolicyList.map(policy => ({
          name: policy.PolicyName,
          document: policy.PolicyDocument,
        })),
        groups: [],
      });
    }
  }
}

function addPolicies(
  facts: AccountFacts,
  items: unknown,
  context: AnswerContext,
): void {
  const what = 'policy';
  for (const policy of readItems(items, policySchema, { context, what })) {
    const version = policy.PolicyVersionList.find(
      candidate =>
        candidate.IsDefaultVersion === true ||
        (candidate.VersionId !== undefined &&
          candidate.VersionId === policy.DefaultVersionId),
    );
    if (version?.Document !== undefined) {
      facts.policies.set(policy.Arn, version.Document);
    }
  }
}
