import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  DEFINITION_API_VERSION,
  definitionKindSchema,
  PORTAL_LOCATION,
} from 'backstage-plugin-accountability-common';
import type { DeclaredContent } from './Declaration';
import { readDraft } from './readDraft';

/** What an entity of the catalog declares, in Git. */
export type GitDeclared =
  | { is: 'declared'; content: DeclaredContent; editUrl?: string }
  | { is: 'unreadable'; ref: string; problem: string }
  /** Not ours: another kind, or what the portal itself put into the catalog. */
  | { is: 'nothing' };

const MAX_TITLE = 200;
const MAX_DESCRIPTION = 10_000;

/**
 * Reads an entity of the catalog. Total: whatever it holds, it never throws,
 * because one odd file must not stop the reading of all.
 */
export function fromCatalogEntity(entity: Entity): GitDeclared {
  const kind = definitionKindSchema.safeParse(entity.kind).data;
  if (!kind || entity.apiVersion !== DEFINITION_API_VERSION) {
    return { is: 'nothing' };
  }
  const { metadata } = entity;
  const annotations = metadata.annotations ?? {};
  // The catalog writes it for every file; only our provider writes this one.
  if (annotations[ANNOTATION_ORIGIN_LOCATION] === PORTAL_LOCATION) {
    return { is: 'nothing' };
  }
  const { content, problems } = readDraft({
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    title: text(metadata.title, MAX_TITLE),
    description: text(metadata.description, MAX_DESCRIPTION),
    spec: entity.spec,
  });
  if (!content) {
    const [{ path, message }] = problems;
    return {
      is: 'unreadable',
      ref: stringifyEntityRef(entity),
      problem: `${path}: ${message}`,
    };
  }
  return { is: 'declared', content, editUrl: editUrlOf(annotations) };
}

function editUrlOf(annotations: Record<string, string>): string | undefined {
  return [
    annotations[ANNOTATION_EDIT_URL],
    annotations[ANNOTATION_VIEW_URL],
    annotations[ANNOTATION_SOURCE_LOCATION]?.replace(/^url:/, ''),
    annotations[ANNOTATION_LOCATION]?.replace(/^url:/, ''),
  ].find(isWebAddress);
}

function isWebAddress(address: string | undefined): boolean {
  return Boolean(
    address && /^https?:\/\//.test(address) && !address.includes('\0'),
  );
}

/** What a column takes of a text: no more than so much, and no NUL character. */
function text(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replaceAll('\0', '').trim().slice(0, max) || undefined;
}
