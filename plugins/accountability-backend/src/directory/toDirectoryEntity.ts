import {
  RELATION_CHILD_OF,
  RELATION_DEPENDS_ON,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  type Entity,
} from '@backstage/catalog-model';
import {
  ANNOTATION_CRITICALITY,
  ANNOTATION_DATA_CLASS,
  ANNOTATION_FUNCTION,
} from 'backstage-plugin-accountability-common';
import { OWNABLE_KINDS, type DirectoryEntity } from './DirectoryEntity';
import type { DirectoryPolicy } from './DirectoryPolicy';
import { targetsOf, toRef } from './entityRelations';
import { executiveOf } from './executive';
import { GROUP_FUNCTIONS } from './groupFunction';
import { linkKeysOf } from './linkKeysOf';

/**
 * What the directory keeps of an entity, or nothing for kinds that it does not
 * hold. Pure, and total: whatever an entity carries in the fields that are read,
 * it never throws, because one odd entity must not stop the picture of all.
 */
export function toDirectoryEntity(
  entity: Entity,
  policy: Pick<DirectoryPolicy, 'isLeaver' | 'functions' | 'executives'>,
): DirectoryEntity | undefined {
  const kind = entity.kind.toLowerCase();
  const namespace = entity.metadata.namespace ?? 'default';
  const ref = toRef(`${kind}:${namespace}/${entity.metadata.name}`);
  if (!ref) return undefined;
  const common: DirectoryEntity = {
    ref,
    kind,
    name: entity.metadata.name,
    namespace,
    type: text(entity.spec?.type, 255),
    title: text(entity.metadata.title, 512) ?? displayName(entity),
    active: false,
    memberOf: [],
    parents: [],
    dependsOn: [],
    linkKeys: [],
    problems: [],
  };
  if (kind === 'user') return { ...common, ...userFields(entity, ref, policy) };
  if (kind === 'group') {
    return { ...common, ...groupFields(entity, ref, policy) };
  }
  if (OWNABLE_KINDS.includes(kind)) {
    return { ...common, ...ownableFields(entity, ref) };
  }
  return undefined;
}

function userFields(
  entity: Entity,
  ref: string,
  policy: Pick<DirectoryPolicy, 'isLeaver' | 'executives'>,
) {
  return {
    ...executiveOf(entity, ref, policy),
    active: !policy.isLeaver(entity),
    email: text(profileOf(entity).email, 320)?.toLowerCase(),
    memberOf: targetsOf(entity, RELATION_MEMBER_OF, {
      kind: 'group',
      field: 'memberOf',
    }),
  };
}

function groupFields(
  entity: Entity,
  ref: string,
  policy: Pick<DirectoryPolicy, 'functions' | 'executives'>,
) {
  const { executive, problems } = executiveOf(entity, ref, policy);
  const annotated = text(
    entity.metadata.annotations?.[ANNOTATION_FUNCTION],
    200,
  );
  const known = annotated && GROUP_FUNCTIONS.includes(annotated.toLowerCase());
  return {
    executive,
    function: known ? annotated.toLowerCase() : policy.functions.get(ref),
    parents: targetsOf(entity, RELATION_CHILD_OF, {
      kind: 'group',
      field: 'parent',
    }),
    problems:
      annotated && !known
        ? [
            ...problems,
            `${ANNOTATION_FUNCTION} is '${annotated}'; write one of ${GROUP_FUNCTIONS.join(
              ', ',
            )}`,
          ]
        : problems,
  };
}

function ownableFields(entity: Entity, ref: string) {
  const { keys, problems } = linkKeysOf(ref, annotationsOf(entity));
  const partOf = (kind: string, field = kind) =>
    targetsOf(entity, RELATION_PART_OF, { kind, field }).find(target =>
      target.startsWith(`${kind}:`),
    );
  return {
    ownerRef: targetsOf(entity, RELATION_OWNED_BY, {
      kind: 'group',
      field: 'owner',
    })[0],
    systemRef: partOf('system'),
    domainRef: partOf(
      'domain',
      ref.startsWith('domain:') ? 'subdomainOf' : 'domain',
    ),
    criticality: annotation(entity, ANNOTATION_CRITICALITY),
    dataClass: annotation(entity, ANNOTATION_DATA_CLASS),
    dependsOn: targetsOf(entity, RELATION_DEPENDS_ON, {
      kind: 'component',
      field: 'dependsOn',
    }).filter(target => target.startsWith('resource:')),
    linkKeys: keys,
    problems,
  };
}

function annotation(entity: Entity, name: string): string | undefined {
  return text(entity.metadata.annotations?.[name], 63)?.toLowerCase();
}

function annotationsOf(entity: Entity): Record<string, string> {
  const annotations: Record<string, string> = {};
  for (const [name, value] of Object.entries(
    entity.metadata.annotations ?? {},
  )) {
    if (typeof value === 'string') annotations[name] = withoutNul(value);
  }
  return annotations;
}

function profileOf(entity: Entity): Record<string, unknown> {
  const profile = entity.spec?.profile;
  return typeof profile === 'object' && profile !== null
    ? (profile as Record<string, unknown>)
    : {};
}

function displayName(entity: Entity): string | undefined {
  return text(profileOf(entity).displayName, 512);
}

/** No column takes a text without end. */
function text(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  return withoutNul(value).trim().slice(0, max) || undefined;
}

/** PostgreSQL holds no NUL character. */
function withoutNul(value: string): string {
  return value.replaceAll('\0', '');
}
