import type { Knex } from 'knex';
import { mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import type { DirectoryChange } from '../directory';
import {
  DatabaseIdentityStore,
  DatabaseLinkStore,
  JUDGE_STAGE,
} from '../inventory';
import {
  DatabaseScopeFactStore,
  DatabaseScopeStore,
  DatabaseSeatStore,
  DatabaseVerdictStore,
} from '../outcomes';
import { DatabaseOwnershipStore } from '../ownership';
import { POSTURE_STAGE } from '../posture';

/**
 * Marks what a change in the directory concerns: identities with a key that an
 * entity gained or lost, identities of entities whose owner changed, identities
 * whose judgement looked at a user or group that changed, outcomes in which such a
 * one has a seat, or that looked at one or at a system, or govern what changed. Runs in the transaction that made the change.
 */
export async function markDirectoryChange(
  tx: Knex,
  change: DirectoryChange,
): Promise<void> {
  const ownership = new DatabaseOwnershipStore(tx);
  const ids = [
    ...(await new DatabaseIdentityStore(tx).idsByKeys(change.linkKeys)),
    ...(await new DatabaseLinkStore(tx).idsByEntities([
      ...change.entityRefs,
      ...change.ownedEntityRefs,
    ])),
    ...(await ownership.idsByMentions(change.ownerRefs)),
  ];
  await mark(tx, JUDGE_STAGE, new Set(ids));
  const ownable = change.entityRefs.filter(isOwnable);
  const verdicts = new DatabaseVerdictStore(tx);
  await mark(tx, DEFINITION_STAGE, [
    ...(await new DatabaseSeatStore(tx).outcomesHeldBy(change.ownerRefs)),
    ...(await verdicts.outcomesMentioning([
      ...change.ownerRefs,
      ...change.entityRefs,
    ])),
    // Whoever came to a group was not there when it was looked at.
    ...(await verdicts.outcomesMentioningGroupsOf(
      change.entityRefs.filter(ref => ref.startsWith('user:')),
    )),
    ...(await new DatabaseScopeFactStore(tx).outcomesOver(ownable)),
  ]);
  await new DatabaseScopeStore(tx).forgetMissing(ownable);
  // An entity may have become, or ceased to be, one that waits for a source.
  await mark(tx, POSTURE_STAGE, ownable);
}

const OWNABLE = ['component:', 'api:', 'resource:', 'system:', 'domain:'];

function isOwnable(ref: string): boolean {
  return OWNABLE.some(kind => ref.startsWith(kind));
}
