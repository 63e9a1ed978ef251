const ROLLED_UP = ['group', 'user', 'system', 'domain'];

/** Whether what an entity shows is that of everything that belongs to it. */
export function isRolledUp(entityRef: string): boolean {
  return ROLLED_UP.includes(entityRef.split(':', 1)[0]);
}
