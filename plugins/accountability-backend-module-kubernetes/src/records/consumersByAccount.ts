import type { ConsumerRecord } from 'backstage-plugin-accountability-common';
import type { ClusterObjects } from '../objects';

/** Consumers of each account, by `namespace/name`. */
export function consumersByAccount(
  objects: ClusterObjects,
): Map<string, ConsumerRecord[]> {
  const consumers = new Map<string, ConsumerRecord[]>();
  for (const [key, workload] of objects.workloads) {
    // Its controller stands for it, and is in the list as well.
    if (workload.controller) continue;
    const consumer: ConsumerRecord = {
      kind: 'workload',
      name: key,
      labels: workload.labels,
    };
    for (const name of workload.accounts) {
      const account = `${workload.namespace}/${name}`;
      const list = consumers.get(account);
      if (list) list.push(consumer);
      else consumers.set(account, [consumer]);
    }
  }
  for (const list of consumers.values()) {
    list.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
  return consumers;
}
