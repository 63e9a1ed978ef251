const ROLL_UPS = ['system', 'domain', 'group', 'user'];

/** Whether the posture of an entity is that of what belongs to it. */
export function isRollUp(entityRef: string): boolean {
  const [kind] = entityRef.toLocaleLowerCase('en-US').split(':', 1);
  return ROLL_UPS.includes(kind);
}
