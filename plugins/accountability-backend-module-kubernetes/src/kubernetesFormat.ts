import { InputError } from '@backstage/errors';
import {
  readDocuments,
  type FormatOptions,
  type IdentityFormat,
  type ImportFile,
} from 'backstage-plugin-accountability-node';
import { CAPABILITIES } from './capabilities';
import { environmentOf } from './environmentOf';
import { addDocument, noObjects, type ClusterObjects } from './objects';
import { toExemptions, toIdentityRecords } from './records';

const MAX_OBJECTS = 1_000_000;

/**
 * Reads what `kubectl get … -A -o json` writes, and manifests: lists, single
 * objects, YAML with any number of documents, several files together.
 *
 * @public
 */
export const kubernetesFormat: IdentityFormat = {
  id: 'kubernetes',
  title: 'Kubernetes',
  provider: 'kubernetes',
  description:
    'Output of kubectl get -A -o json or -o yaml, or manifests. Add roles, bindings, workloads, namespaces and Secrets (their content is dropped) to learn more than names, and policyexceptions and configs of policy engines to learn what they let pass.',
  extensions: ['.json', '.yaml', '.yml'],
  settings: [
    {
      name: 'defaultNamespace',
      description:
        'Namespace of objects that name none, as in kubectl apply -n; default when absent',
    },
    {
      name: 'environment',
      description:
        'What the cluster is for: production, staging, test, development or shared',
    },
  ],
  capabilities: CAPABILITIES,

  async *read(files, options) {
    const { settings, scope, signal, report, exempt } = options;
    const environment = environmentOf(settings.environment);
    const objects = noObjects(settings.defaultNamespace || 'default');
    const losses: string[] = [];
    for (const file of files) {
      signal.throwIfAborted();
      losses.push(...(await readFile(file, objects, options)));
    }
    if (objects.count === 0) {
      if (losses.length > 0) throw new InputError(losses[0]);
      const names = files.map(file => file.name).slice(0, 10);
      throw new InputError(
        `No Kubernetes objects in ${names.join(
          ', ',
        )}; export them with kubectl get serviceaccounts,roles,rolebindings,clusterroles,clusterrolebindings,deployments,statefulsets,daemonsets,jobs,cronjobs,pods -A -o json`,
      );
    }
    for (const told of toExemptions(objects, { scope })) exempt?.(told);
    for (const batch of toIdentityRecords(objects, {
      scope,
      environment,
      report,
    })) {
      signal.throwIfAborted();
      yield batch;
    }
  },
};

// One broken document or file loses what is in it and nothing else. Answers what
// was lost.
async function readFile(
  file: ImportFile,
  objects: ClusterObjects,
  { report }: FormatOptions,
): Promise<string[]> {
  const losses: string[] = [];
  for (const read of documentsOf(await file.text(), file.name)) {
    const { line, index } = read;
    if (read.error) {
      objects.incomplete = true;
      const { message } = read.error;
      losses.push(message);
      report({ effect: 'record-lost', message, file: file.name, line });
      continue;
    }
    for (const added of addDocument(objects, read.document)) {
      if (objects.count > MAX_OBJECTS) {
        throw new InputError(
          `${file.name}: more than ${MAX_OBJECTS} objects; export fewer kinds, or one cluster at a time`,
        );
      }
      if (added.is === 'not-kubernetes' || added.is === 'nameless') {
        const item = added.item ? `, item ${added.item}` : '';
        const record = `document ${index}${item}`;
        const message = `${file.name}: ${record} ${added.what} and is left out`;
        report({ effect: 'note', message, file: file.name, line, record });
      }
    }
  }
  return losses;
}

function* documentsOf(text: string, name: string) {
  try {
    yield* readDocuments(text, name);
  } catch (error) {
    if (!InputError.is(error)) throw error;
    yield { error, line: undefined, index: 0 };
  }
}
