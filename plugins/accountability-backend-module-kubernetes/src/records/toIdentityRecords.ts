import type {
  Environment,
  IdentityRecord,
  IdentityRecordInput,
} from 'backstage-plugin-accountability-common';
import {
  checkRecord,
  type ReadOptions,
} from 'backstage-plugin-accountability-node';
import type { ClusterObjects } from '../objects';
import { collectGrants } from '../privilege';
import { consumersByAccount } from './consumersByAccount';
import { toIdentityRecord } from './toIdentityRecord';

const BATCH = 500;
const MAX_CONSUMERS = 5000;
const MAX_CREDENTIALS = 1000;
const MAX_NAMED = 5;

/** Where the records belong, and whom to tell about problems. */
export interface RecordsOptions {
  scope: string;
  environment?: Environment;
  report: ReadOptions['report'];
}

/**
 * One record for each service account that is declared, that a workload runs as,
 * or that has a token, in batches.
 */
export function* toIdentityRecords(
  objects: ClusterObjects,
  options: RecordsOptions,
): Generator<IdentityRecord[]> {
  const { scope, environment = 'unknown', report } = options;
  const consumers = consumersByAccount(objects);
  const grants = collectGrants(objects);
  if (grants.missingRoles.size > 0) {
    report({
      effect: 'note',
      message: `${listed([
        ...grants.missingRoles,
      ])}: bound to service accounts but not in the input, so what these accounts may do is unknown; read Roles and ClusterRoles as well`,
    });
  }
  const context = { scope, environment, objects, grants, consumers };
  const keys = new Set([
    ...objects.accounts.keys(),
    ...objects.tokens.keys(),
    ...consumers.keys(),
  ]);
  let batch: IdentityRecord[] = [];
  for (const key of keys) {
    const bounded = bound(toIdentityRecord(key, context), report);
    const { record, problem } = checkRecord(bounded);
    if (record) {
      batch.push(record);
    } else {
      report({
        effect: 'record-lost',
        record: `ServiceAccount ${key}`,
        message: `ServiceAccount ${key} cannot be kept: ${problem}`,
      });
    }
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function bound(
  record: IdentityRecordInput,
  report: ReadOptions['report'],
): IdentityRecordInput {
  const { consumers = [], credentials = [] } = record;
  if (
    consumers.length <= MAX_CONSUMERS &&
    credentials.length <= MAX_CREDENTIALS
  ) {
    return record;
  }
  report({
    effect: 'note',
    record: `ServiceAccount ${record.name}`,
    message: `ServiceAccount ${record.name} has ${consumers.length} workloads and ${credentials.length} tokens; the first ${MAX_CONSUMERS} and ${MAX_CREDENTIALS} are kept`,
  });
  return {
    ...record,
    consumers: consumers.slice(0, MAX_CONSUMERS),
    credentials: credentials.slice(0, MAX_CREDENTIALS),
  };
}

function listed(names: string[]): string {
  const shown = names.slice(0, MAX_NAMED).join(', ');
  const more = names.length - MAX_NAMED;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
