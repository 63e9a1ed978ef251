import { isDeepStrictEqual } from 'node:util';
import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import type { Files } from './filesOn';

/** What the catalog files of a company declare. */
export function declaredIn(files: Files): Entity[] {
  return [...files].flatMap(([name, text]) =>
    name.startsWith('catalog/')
      ? parseAllDocuments(text).flatMap(one => (one.toJS() as Entity) ?? [])
      : [],
  );
}

/**
 * Whether the catalog holds what is declared, and nothing that was declared before.
 * It adds annotations and labels of its own.
 */
export function isTold(
  declared: readonly Entity[],
  catalog: readonly Entity[],
): boolean {
  const held = new Map(
    catalog
      .filter(({ kind }) => kind !== 'Location')
      .map(entity => [stringifyEntityRef(entity), entity]),
  );
  return (
    held.size === declared.length &&
    declared.every(entity => {
      const found = held.get(refOf(entity));
      return (
        found !== undefined &&
        isDeepStrictEqual(inOrder(found.spec), inOrder(entity.spec)) &&
        found.metadata.title === entity.metadata.title &&
        saysOwn(found, entity)
      );
    })
  );
}

function refOf({ kind, metadata }: Entity): string {
  const { namespace = DEFAULT_NAMESPACE, name } = metadata;
  return stringifyEntityRef({ kind, namespace, name });
}

/** The catalog puts names of other entities in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every(one => typeof one === 'string')
      ? [...value].sort()
      : value.map(inOrder);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inOrder(inner)]),
  );
}

/** The annotations of the company are the same; those of others are not looked at. */
function saysOwn(found: Entity, declared: Entity): boolean {
  const own = Object.entries(declared.metadata.annotations ?? {});
  const added = Object.keys(found.metadata.annotations ?? {}).filter(name =>
    name.startsWith('acme.test/'),
  );
  return (
    own.every(([name, text]) => found.metadata.annotations?.[name] === text) &&
    added.every(name => own.some(([other]) => other === name))
  );
}
