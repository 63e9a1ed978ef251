import type { AccessKeyFacts, AccountFacts } from '../account';
import type { AnswerContext } from './AnswerContext';
import { accessKeySchema } from './answerSchemas';
import { countPage } from './countPage';
import { readInstant } from './readInstant';
import { readItems } from './readItems';

const STATUS: Readonly<Record<string, AccessKeyFacts['status']>> = {
  active: 'active',
  inactive: 'inactive',
  expired: 'expired',
};

/** Adds an answer of `list-access-keys`, which is about one user. */
export function addAccessKeys(
  facts: AccountFacts,
  answer: Readonly<Record<string, unknown>>,
  context: AnswerContext,
): void {
  const what = 'access key';
  const users = new Set<string>();
  for (const item of readItems(answer.AccessKeyMetadata, accessKeySchema, {
    context,
    what,
  })) {
    users.add(item.UserName);
    const known = facts.keys.get(item.UserName) ?? [];
    const others = known.filter(key => key.id !== item.AccessKeyId);
    facts.keys.set(item.UserName, [
      ...others,
      {
        id: item.AccessKeyId,
        status: STATUS[item.Status?.toLowerCase() ?? ''] ?? 'unknown',
        createdAt: readInstant(item.CreateDate, {
          context,
          record: `access key ${item.AccessKeyId}`,
          field: 'CreateDate',
        }),
      },
    ]);
  }
  for (const user of users) {
    countPage(facts, `list-access-keys of ${user}`, answer);
  }
}
