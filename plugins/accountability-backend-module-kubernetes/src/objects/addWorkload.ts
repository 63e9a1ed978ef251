import { stripControl } from 'backstage-plugin-accountability-node';
import { mergeLabels } from '../json/mergeLabels';
import { asList, asObject, asText } from '../json/narrow';
import type { ClusterObjects, WorkloadObject } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';
import { readLabels } from './readMetadata';

/** Kinds that run pods, with the way to their pod template. */
export const WORKLOAD_KINDS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Pod: [],
  DeploymentConfig: ['spec', 'template'],
};

// Of a controlled pod or replica set only what its controller has in common with
// it may be taken over; these differ with every rollout.
const PASSING =
  /(-hash|controller-uid|pod-name|pod-index|job-name|job-completion-index|pod-template-generation)$/;

/**
 * Keeps a workload and the account it runs as. What is controlled by another
 * workload stands for that one, so that replicas count once and an export of
 * pods alone still shows which accounts are in use.
 */
export function addWorkload(objects: ClusterObjects, object: LocatedObject) {
  const { kind, namespace, name, metadata, raw } = object;
  const template = WORKLOAD_KINDS[kind].reduce<
    Record<string, unknown> | undefined
  >((at, field) => asObject(at?.[field]), raw);
  const spec = asObject(template?.spec);
  const labels = mergeLabels(
    metadata.labels,
    readLabels(asObject(template?.metadata)?.labels),
  );
  const named =
    asText(spec?.serviceAccountName) ?? asText(spec?.serviceAccount);
  const complete = asList(spec?.containers).length > 0;
  // A patch names no containers, and an account only if it changes it.
  const account = named ?? (complete ? 'default' : undefined);
  const accounts = account ? [stripControl(account, 253)] : [];

  const owner = metadata.controlledBy;
  const controller =
    owner && owner.kind in WORKLOAD_KINDS
      ? `${owner.kind}/${namespace}/${owner.name}`
      : undefined;
  if (owner && controller) {
    keep(objects, controller, {
      kind: owner.kind,
      namespace,
      name: owner.name,
      labels: withoutPassing(labels),
      accounts,
      seen: false,
    });
  }
  // Pods are many; a controlled one says nothing that its controller does not.
  if (kind === 'Pod' && controller) return;
  keep(objects, `${kind}/${namespace}/${name}`, {
    kind,
    namespace,
    name,
    labels,
    accounts,
    seen: true,
    controller,
  });
}

function keep(objects: ClusterObjects, key: string, workload: WorkloadObject) {
  const known = objects.workloads.get(key);
  // The object itself knows better than what it controls.
  if (!known || (workload.seen && !known.seen)) {
    objects.workloads.set(key, workload);
  } else if (workload.seen === known.seen) {
    known.labels = mergeLabels(known.labels, workload.labels);
    known.controller ??= workload.controller;
    known.accounts = [...new Set([...known.accounts, ...workload.accounts])];
  }
}

function withoutPassing(
  labels: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).filter(([key]) => !PASSING.test(key)),
  );
}
