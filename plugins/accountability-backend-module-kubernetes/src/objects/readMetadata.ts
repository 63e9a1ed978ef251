import { ANNOTATION_EXCEPTION } from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';
import { instantOf } from '../json/instantOf';
import { FEDERATION_KEYS } from './federationKeys';
import { MAX_LABELS } from '../json/mergeLabels';
import { asObject, asObjects, asText } from '../json/narrow';
import { OWNER_KEYS } from './ownerKeys';

const MAX_KEY = 316;
const MAX_VALUE = 1024;
const MAX_PART_OF_NAME = 253;

// An allow-list: annotations hold whole manifests (`last-applied-configuration`),
// those of a Secret included.
const ANNOTATIONS: readonly string[] = [
  ...OWNER_KEYS,
  ...Object.keys(FEDERATION_KEYS),
  'backstage.io/kubernetes-id',
  ANNOTATION_EXCEPTION,
  'kubernetes.io/service-account.name',
];

/** What is kept of the metadata of an object. */
export interface ObjectMetadata {
  name?: string;
  generateName?: string;
  namespace?: string;
  uid?: string;
  /** Instant in UTC. */
  createdAt?: string;
  labels: Record<string, string>;
  /** Only those that say something about owner, federation, account or exception. */
  annotations: Record<string, string>;
  controlledBy?: { kind: string; name: string };
}

/** The labels of a `labels` field, bounded. */
export function readLabels(value: unknown): Record<string, string> {
  const labels: Record<string, string> = {};
  let count = 0;
  for (const [rawKey, raw] of Object.entries(asObject(value) ?? {})) {
    const key = stripControl(rawKey, MAX_KEY);
    const text = raw === '' ? '' : asText(raw);
    if (text !== undefined && key !== '') {
      labels[key] = stripControl(text, MAX_VALUE);
      count += 1;
    }
    if (count >= MAX_LABELS) break;
  }
  return labels;
}

/** Reads what is needed of `metadata` and leaves everything else behind. */
export function readMetadata(
  object: Record<string, unknown>,
): ObjectMetadata | undefined {
  const metadata = asObject(object.metadata);
  if (!metadata) return undefined;
  const text = (field: string) => {
    const value = asText(metadata[field]);
    return value && stripControl(value, MAX_PART_OF_NAME);
  };
  const annotations = asObject(metadata.annotations) ?? {};
  return {
    name: text('name'),
    generateName: text('generateName'),
    namespace: text('namespace'),
    uid: text('uid'),
    createdAt: instantOf(metadata.creationTimestamp),
    labels: readLabels(metadata.labels),
    annotations: readLabels(
      Object.fromEntries(
        ANNOTATIONS.filter(key => key in annotations).map(key => [
          key,
          annotations[key],
        ]),
      ),
    ),
    controlledBy: readController(metadata.ownerReferences),
  };
}

function readController(references: unknown): ObjectMetadata['controlledBy'] {
  const owners = asObjects(references);
  const owner = owners.find(o => o.controller === true) ?? owners[0];
  const kind = asText(owner?.kind);
  const name = asText(owner?.name);
  return kind && name
    ? { kind, name: stripControl(name, MAX_PART_OF_NAME) }
    : undefined;
}
