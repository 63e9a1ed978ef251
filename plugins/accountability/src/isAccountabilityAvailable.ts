import type { Entity } from '@backstage/catalog-model';

/**
 * Kinds that can use an identity, or hold entities that do, and outcomes; in lower case.
 *
 * @public
 */
export const ACCOUNTABILITY_KINDS: string[] = [
  'component',
  'system',
  'domain',
  'group',
  'user',
  'resource',
  'api',
  'outcome',
];

/** Whether card and tab have something to say about an entity of this kind. @public */
export function isAccountabilityAvailable(entity: Entity): boolean {
  return ACCOUNTABILITY_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}
