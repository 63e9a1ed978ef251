import { createHash } from 'crypto';
import type { DirectoryEntity } from './DirectoryEntity';

/** A row of directory_entities, as far as a refresh writes it. */
export interface EntityRow {
  ref: string;
  kind: string;
  name: string;
  namespace: string;
  type: string | null;
  title: string | null;
  owner_ref: string | null;
  system_ref: string | null;
  domain_ref: string | null;
  active: boolean;
  email: string | null;
  function: string | null;
  executive: string | null;
  hash: string;
  data: string;
  problems: string | null;
}

/** The columns of an entity; `data` holds all of it, the others are for queries. */
export function toEntityRow(entity: DirectoryEntity): EntityRow {
  const data = JSON.stringify(entity);
  return {
    ref: entity.ref,
    kind: entity.kind,
    name: entity.name.slice(0, 255),
    namespace: entity.namespace.slice(0, 255),
    type: entity.type ?? null,
    title: entity.title ?? null,
    owner_ref: entity.ownerRef ?? null,
    system_ref: entity.systemRef ?? null,
    domain_ref: entity.domainRef ?? null,
    active: entity.active,
    email: entity.email ?? null,
    function: entity.function ?? null,
    executive: entity.executive ?? null,
    hash: createHash('sha256').update(data).digest('base64'),
    data,
    problems:
      entity.problems.length > 0 ? JSON.stringify(entity.problems) : null,
  };
}

/** The entity of a row. */
export function fromEntityRow(row: { data: string }): DirectoryEntity {
  return JSON.parse(row.data);
}
