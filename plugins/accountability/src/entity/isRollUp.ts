import type { Entity } from '@backstage/catalog-model';

const ROLL_UPS = ['system', 'group', 'user'];

/** Whether the posture of an entity is that of what belongs to it. */
export function isRollUp(entity: Entity): boolean {
  return ROLL_UPS.includes(entity.kind.toLocaleLowerCase('en-US'));
}
