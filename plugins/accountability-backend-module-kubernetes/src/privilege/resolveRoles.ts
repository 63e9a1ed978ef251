import type { ClusterObjects } from '../objects';
import { matchesSelector, mergeFacts, type RoleFacts } from '../rbac';

// A cluster has a few dozen; each is compared with every other role.
const MAX_AGGREGATED = 200;

// Everything, in every cluster, whether or not a file describes it.
const CLUSTER_ADMIN: RoleFacts = Object.freeze({
  reads: true,
  writes: true,
  wildAny: true,
  wildFull: true,
  remarks: ['everything'],
});

/**
 * What each role allows, by key. Aggregated ClusterRoles are filled in from the
 * roles that they select, because a manifest leaves their rules empty and the
 * cluster fills them in. A role that would cost too much to fill in is left out,
 * so that it counts as not described.
 */
export function resolveRoles(objects: ClusterObjects): Map<string, RoleFacts> {
  const resolved = new Map<string, RoleFacts>();
  const aggregated = new Map<string, string[]>();
  for (const [key, role] of objects.roles) {
    if (role.aggregates.length === 0) {
      resolved.set(key, role.facts);
    } else if (aggregated.size < MAX_AGGREGATED) {
      resolved.set(key, role.facts);
      aggregated.set(key, selectedBy(key, objects));
    }
  }

  // Roles may select aggregated roles in turn, even each other: go round until
  // nothing is added any more.
  let changed = aggregated.size > 0;
  while (changed) {
    changed = false;
    for (const [key, selected] of aggregated) {
      const before = resolved.get(key)!;
      const after = selected.reduce((facts, other) => {
        const more = resolved.get(other);
        return more ? mergeFacts(facts, more) : facts;
      }, before);
      changed ||= JSON.stringify(after) !== JSON.stringify(before);
      resolved.set(key, after);
    }
  }
  resolved.set('ClusterRole/cluster-admin', CLUSTER_ADMIN);
  return resolved;
}

function selectedBy(key: string, objects: ClusterObjects): string[] {
  const { aggregates } = objects.roles.get(key)!;
  const selected: string[] = [];
  for (const [other, { labels }] of objects.roles) {
    if (
      other !== key &&
      other.startsWith('ClusterRole/') &&
      aggregates.some(selector => matchesSelector(labels, selector))
    ) {
      selected.push(other);
    }
  }
  return selected;
}
