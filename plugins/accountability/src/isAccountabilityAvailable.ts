import type { Entity } from '@backstage/catalog-model';

/** Kinds that can use an identity, or hold entities that do, in lower case. @public */
export const ACCOUNTABILITY_KINDS: string[] = [
  'component',
  'system',
  'group',
  'user',
  'resource',
  'api',
];

/** Whether card and tab have something to say about an entity of this kind. @public */
export function isAccountabilityAvailable(entity: Entity): boolean {
  return ACCOUNTABILITY_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}
