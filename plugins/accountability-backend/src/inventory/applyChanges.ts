import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { mark } from '../db';
import { DatabaseIdentityStore, immutableKey } from './DatabaseIdentityStore';
import { DatabaseLinkStore } from './DatabaseLinkStore';
import {
  DatabasePresenceStore,
  type ComparedRecord,
} from './DatabasePresenceStore';
import { matchIdentity } from './matchIdentity';
import type { SeenSet } from './SeenSet';
import { JUDGE_STAGE } from './stages';

/** What a batch did. */
export interface BatchResult {
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Takes over what differs from what the source said before, in the transaction
 * in which it was compared.
 */
export async function applyChanges(
  tx: Knex,
  batch: {
    sourceId: string;
    compared: readonly ComparedRecord[];
    seen: SeenSet;
    now: Date;
  },
): Promise<BatchResult> {
  const presences = new DatabasePresenceStore(tx);
  const { compared } = batch;
  const changed = compared.filter(item => !item.unchanged);
  for (const item of compared) {
    if (item.unchanged) batch.seen.add(item.presence!.id);
  }
  if (changed.length > 0) {
    const { identityIds, made, orphaned } = await resolve(
      tx,
      changed,
      batch.now,
    );
    const written = await presences.write({ ...batch, changed, identityIds });
    for (const id of written) batch.seen.add(id);
    // Only an identity that was known and is new to this name can have been renamed.
    await presences.endRenamed({
      ...batch,
      identityIds: changed
        .filter(item => !item.presence)
        .map(item => identityIds.get(item.reference)!)
        .filter(id => !made.has(id)),
      keep: written,
    });
    const identities = new DatabaseIdentityStore(tx);
    const known = [...identityIds.values()].filter(id => !made.has(id));
    // Before the edges are rewritten: who was federated to may lose a link.
    const targets = await new DatabaseLinkStore(tx).federationTargets(known);
    await identities.rewrite(known);
    await identities.endUnreported(orphaned, batch.now);
    await mark(tx, JUDGE_STAGE, [
      ...identityIds.values(),
      ...orphaned,
      ...targets,
    ]);
  }
  const added = changed.filter(item => !item.presence).length;
  return {
    added,
    changed: changed.length - added,
    unchanged: compared.length - changed.length,
  };
}

/** Finds or makes the identity of each record. */
async function resolve(
  tx: Knex,
  changed: readonly ComparedRecord[],
  now: Date,
) {
  const identities = new DatabaseIdentityStore(tx);
  const known = await identities.known(changed);
  const identityIds = new Map<string, number>();
  const missing: IdentityRecord[] = [];
  const supersededBy = new Map<number, string>();
  for (const { reference, record } of changed) {
    const byReference = known.byReference.get(reference);
    const match = matchIdentity(record, {
      byReference,
      byImmutableId: record.immutableId
        ? known.byImmutableId.get(immutableKey(record))
        : undefined,
    });
    if (match.is === 'same') {
      identityIds.set(reference, match.id);
      // Renamed onto a name that another identity held: that one is history.
      if (byReference && byReference.id !== match.id) {
        supersededBy.set(byReference.id, reference);
      }
    } else {
      missing.push(record);
      if (match.is === 'recreated')
        supersededBy.set(match.supersedes, reference);
    }
  }
  const superseded = [...supersededBy.keys()];
  // The name must be free before its next holder takes it.
  await identities.supersede(superseded, 0, now);
  const made = await identities.insert(missing, now);
  for (const [reference, id] of made) identityIds.set(reference, id);
  for (const [old, reference] of supersededBy) {
    await identities.supersede([old], identityIds.get(reference)!, now);
  }
  // A presence that moves to another identity may leave its old one unreported.
  const moved = changed.flatMap(({ presence, reference }) =>
    presence && presence.identityId !== identityIds.get(reference)
      ? presence.identityId
      : [],
  );
  return {
    identityIds,
    made: new Set(made.values()),
    orphaned: [...new Set([...superseded, ...moved])],
  };
}
