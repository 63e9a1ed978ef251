import { ServiceUnavailableError } from '@backstage/errors';
import { asList, asObject, asText } from '../json/narrow';
import type { ClusterConnection } from './ClusterConnection';
import type { ListedKind } from './listedKinds';
import { refusalError } from './refusal';

// No plain JSON behind it: a server that cannot leave the content out shall refuse.
const METADATA =
  'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** How a listing is paged. */
export interface ListOptions {
  scope: string;
  pageSize: number;
  signal: AbortSignal;
}

/**
 * Lists all objects of a kind, page by page. When the server has forgotten a page
 * half way (410), the listing starts once more from the beginning, so an object
 * may come twice.
 *
 * @throws when any page is refused: half a list must not look like a whole one.
 */
export async function* listObjects(
  connection: ClusterConnection,
  listed: ListedKind,
  { scope, pageSize, signal }: ListOptions,
): AsyncGenerator<Record<string, unknown>[]> {
  const { path, fieldSelector, metadataOnly, optional } = listed;
  let continued: string | undefined;
  let restarts = 0;
  do {
    const query: Record<string, string> = { limit: String(pageSize) };
    if (fieldSelector) query.fieldSelector = fieldSelector;
    if (continued) query.continue = continued;
    const accept = metadataOnly ? METADATA : 'application/json';
    const answer = await connection.get({ path, query, accept }, signal);
    if (!answer.ok) {
      const { status } = answer.refusal;
      if (status === 404 && optional && !continued) return;
      if (status !== 410 || !continued || restarts > 0) {
        throw refusalError(answer.refusal);
      }
      restarts += 1;
      continued = undefined;
      continue;
    }
    const page = readPage(answer.body, listed);
    if (!page || (page.next && page.next === continued)) {
      throw new ServiceUnavailableError(
        `Cluster ${scope} answered GET ${path} with something else than the next page of ${
          listed.kind
        } objects${
          metadataOnly ? ' without their content' : ''
        }; check that the URL is that of a Kubernetes API server`,
      );
    }
    yield page.items;
    continued = page.next;
    if (!continued) return;
  } while (!signal.aborted);
  signal.throwIfAborted();
}

function readPage(body: unknown, { metadataOnly, ...listed }: ListedKind) {
  const list = asObject(body);
  const kind = metadataOnly ? 'PartialObjectMetadata' : listed.kind;
  if (list?.kind !== `${kind}List`) return undefined;
  const { apiVersion, type } = listed;
  return {
    next: asText(asObject(list.metadata)?.continue),
    items: asList(list.items).flatMap(value => {
      const item = asObject(value);
      if (!item) return [];
      const content = metadataOnly ? { metadata: item.metadata } : item;
      return {
        ...content,
        apiVersion,
        kind: listed.kind,
        ...(type && { type }),
      };
    }),
  };
}
