import { asList, asObject, asText } from '../json/narrow';
import { addObject, type AddedObject } from './addObject';
import type { ClusterObjects } from './ClusterObjects';

const MAX_LIST_DEPTH = 3;

/** What became of one object of a document, with its place in a list. */
export type AddedItem = AddedObject & { item?: number };

/**
 * Adds what a document holds: one object, a `List` as kubectl writes it, a typed
 * list as the API answers it (its items carry no kind of their own), or a bare
 * array of objects.
 */
export function* addDocument(
  objects: ClusterObjects,
  document: unknown,
  depth = 0,
): Generator<AddedItem> {
  const raw = asObject(document);
  const kind = asText(raw?.kind);
  const isList = Array.isArray(raw?.items) && (!kind || kind.endsWith('List'));
  if (!Array.isArray(document) && !isList) {
    yield addObject(objects, document);
    return;
  }
  if (depth >= MAX_LIST_DEPTH) {
    yield { is: 'not-kubernetes', what: 'lists are nested too deeply' };
    return;
  }
  const items = Array.isArray(document) ? document : asList(raw?.items);
  const typed = kind && kind !== 'List' ? kind.slice(0, -4) : undefined;
  let item = 0;
  for (const value of items) {
    item += 1;
    const named =
      typed && asObject(value)
        ? { apiVersion: raw?.apiVersion, kind: typed, ...asObject(value) }
        : value;
    for (const added of addDocument(objects, named, depth + 1)) {
      yield { ...added, item };
    }
  }
}
