import type { Knex } from 'knex';
import { mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseDirectoryStore, type DirectoryChange } from '../directory';
import { DatabaseDeadlineStore, markFollowed } from '../escalations';
import {
  DatabaseIdentityStore,
  DatabaseLinkStore,
  JUDGE_STAGE,
} from '../inventory';
import {
  DatabasePlannedSeatStore,
  DatabaseScopeFactStore,
  DatabaseScopeStore,
  DatabaseSeatStore,
  DatabaseVerdictStore,
} from '../outcomes';
import { DatabasePeopleStore } from '../obligations';
import { DatabaseOwnershipStore } from '../ownership';
import { POSTURE_STAGE } from '../posture';

/**
 * Marks what a change in the directory concerns: identities with a key that an
 * entity gained or lost, identities of entities whose owner changed, identities
 * whose judgement looked at a user or group that changed, outcomes in which such a
 * one has a seat or will take one, or that looked at one or at a system, or govern what changed, and
 * deadlines of which nobody heard. Runs in the transaction that made the change.
 */
export async function markDirectoryChange(
  tx: Knex,
  change: DirectoryChange,
  /** Users and groups that hear of deadlines by the configuration. */
  configured: readonly string[] = [],
): Promise<void> {
  const ownership = new DatabaseOwnershipStore(tx);
  const ids = [
    ...(await new DatabaseIdentityStore(tx).idsByKeys(change.linkKeys)),
    ...(await new DatabaseLinkStore(tx).idsByEntities([
      ...change.entityRefs,
      ...change.ownedEntityRefs,
      // How critical a system is, is worth as much to what its parts run on.
      ...(await new DatabaseDirectoryStore(tx).partsOf(
        change.entityRefs.filter(ref => ref.startsWith('system:')),
      )),
    ])),
    ...(await ownership.idsByMentions(change.ownerRefs)),
  ];
  await mark(tx, JUDGE_STAGE, new Set(ids));
  const ownable = change.entityRefs.filter(isOwnable);
  const verdicts = new DatabaseVerdictStore(tx);
  const users = change.entityRefs.filter(ref => ref.startsWith('user:'));
  const seated = [
    ...(await new DatabaseSeatStore(tx).outcomesHeldBy(change.ownerRefs)),
    ...(await new DatabasePlannedSeatStore(tx).outcomesPlannedFor(
      change.ownerRefs,
    )),
    // Whoever came to a group was not there when it was looked at.
    ...(await verdicts.outcomesMentioningGroupsOf(users)),
  ];
  await mark(tx, DEFINITION_STAGE, [
    ...seated,
    ...(await verdicts.outcomesMentioning([
      ...change.ownerRefs,
      ...change.entityRefs,
    ])),
    ...(await new DatabaseScopeFactStore(tx).outcomesOver(ownable)),
  ]);
  await markHeard(
    tx,
    { seated, parties: [...change.ownerRefs, ...users] },
    configured,
  );
  await new DatabaseScopeStore(tx).forgetMissing(ownable);
  // An entity may have become, or ceased to be, one that waits for a source.
  await mark(tx, POSTURE_STAGE, ownable);
}

/** Whoever a step did not reach may be there now. */
async function markHeard(
  tx: Knex,
  changed: { seated: readonly string[]; parties: readonly string[] },
  configured: readonly string[],
): Promise<void> {
  const deadlines = new DatabaseDeadlineStore(tx);
  // Asked first: it is rarely so, and what nobody heard of may be much.
  const isConfigured =
    configured.length > 0 && (await concerns(tx, changed.parties, configured));
  await markFollowed(tx, [
    ...(await deadlines.concernedBySeats(new Set(changed.seated))),
    ...(isConfigured ? await deadlines.concernedByConfig() : []),
  ]);
}

/** Whether any of these is one of those, or in the tree of one. */
async function concerns(
  tx: Knex,
  parties: readonly string[],
  configured: readonly string[],
): Promise<boolean> {
  const groups = await new DatabasePeopleStore(tx).groupsOf(parties);
  const around = new Set([...parties, ...[...groups.values()].flat()]);
  return configured.some(ref => around.has(ref));
}

const OWNABLE = ['component:', 'api:', 'resource:', 'system:', 'domain:'];

function isOwnable(ref: string): boolean {
  return OWNABLE.some(kind => ref.startsWith(kind));
}
