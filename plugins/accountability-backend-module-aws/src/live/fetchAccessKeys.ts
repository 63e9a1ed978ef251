import {
  GetAccessKeyLastUsedCommand,
  paginateListAccessKeys,
} from '@aws-sdk/client-iam';
import { isError } from '@backstage/errors';
import {
  OBSERVED_NEVER,
  observedAt,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import type { AccessKeyFacts, AccountFacts } from '../account';
import { addAccessKeys } from '../answers';
import type { LiveContext } from './LiveContext';

/**
 * Adds the access keys of one user, each with its last use. False when the user was
 * deleted while the account was being read.
 */
export async function fetchAccessKeys(
  facts: AccountFacts,
  userName: string,
  context: LiveContext,
): Promise<boolean> {
  const { client, signal: abortSignal, report } = context;
  try {
    for await (const page of paginateListAccessKeys(
      { client },
      { UserName: userName },
      { abortSignal },
    )) {
      addAccessKeys(facts, { ...page }, { report });
    }
    const keys = facts.keys.get(userName) ?? [];
    const used: AccessKeyFacts[] = [];
    for (const key of keys) {
      const lastUsedAt = await fetchLastUse(key.id, context);
      used.push({ ...key, lastUsedAt });
    }
    facts.keys.set(userName, used);
    return true;
  } catch (error) {
    if (isError(error) && error.name === 'NoSuchEntityException') return false;
    throw error;
  }
}

/** Without `asOf`: it would be the time of the run, and make every run a change. */
async function fetchLastUse(
  id: string,
  { client, signal: abortSignal }: LiveContext,
): Promise<ObservedInstant> {
  const { AccessKeyLastUsed } = await client.send(
    new GetAccessKeyLastUsedCommand({ AccessKeyId: id }),
    { abortSignal },
  );
  const usedAt = AccessKeyLastUsed?.LastUsedDate;
  return usedAt ? observedAt(usedAt.toISOString()) : OBSERVED_NEVER;
}
