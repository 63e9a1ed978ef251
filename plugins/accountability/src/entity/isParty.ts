/** Whether an entity can sit in a seat. */
export function isParty(entityRef: string): boolean {
  return /^(user|group):/i.test(entityRef);
}
