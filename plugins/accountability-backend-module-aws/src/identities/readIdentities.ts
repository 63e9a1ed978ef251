import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import {
  checkRecord,
  stripControl,
} from 'backstage-plugin-accountability-node';
import type { AccountFacts } from '../account';
import type { IdentityOptions, UncheckedIdentity } from './IdentityOptions';
import { roleIdentity } from './roleIdentity';
import { rootIdentity } from './rootIdentity';
import { userIdentity, type UserParts } from './userIdentity';

const ROOT = /:root$/;
const BATCH = 500;

/** Turns the facts of an account into batches of checked identities. */
export function* readIdentities(
  facts: AccountFacts,
  options: IdentityOptions,
): Generator<IdentityRecord[]> {
  let batch: IdentityRecord[] = [];
  for (const identity of uncheckedIdentities(facts, options)) {
    const { record, problem } = checkRecord(identity);
    if (record) {
      batch.push(record);
    } else {
      const label = stripControl(identity.name, 200);
      options.report({
        effect: 'record-lost',
        message: `${label} cannot be kept: ${problem}`,
        record: label,
      });
    }
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function* uncheckedIdentities(
  facts: AccountFacts,
  options: IdentityOptions,
): Generator<UncheckedIdentity> {
  let people = 0;
  const root = facts.report?.rows.find(row => ROOT.test(row.arn));
  const rootWithKeys = root && rootIdentity(root, options);
  if (rootWithKeys) yield rootWithKeys;
  for (const parts of usersOf(facts)) {
    const result = userIdentity(parts, facts, options);
    if ('identity' in result) yield result.identity;
    else people++;
  }
  for (const role of facts.roles.values()) {
    yield roleIdentity(role, facts, options);
  }
  if (people > 0 || (root && !rootWithKeys)) {
    const left = [
      people > 0 &&
        `${people} ${
          people === 1 ? 'user' : 'users'
        } with a console password and no active access key`,
      root && !rootWithKeys && 'the root user, which has no active access key',
    ].filter(Boolean);
    options.report({
      effect: 'note',
      message: `Left out as people, not machines: ${left.join(', and ')}`,
    });
  }
}

/** Users of the report, of the listings and of the key lists, each once. */
function* usersOf(facts: AccountFacts): Generator<UserParts> {
  const rows = new Map(
    (facts.report?.rows ?? [])
      .filter(row => !ROOT.test(row.arn))
      .map(row => [row.user, row]),
  );
  const names = new Set([
    ...rows.keys(),
    ...facts.users.keys(),
    ...facts.keys.keys(),
  ]);
  for (const name of names) {
    yield {
      name,
      user: facts.users.get(name),
      row: rows.get(name),
      keys: facts.keys.get(name),
    };
  }
}
