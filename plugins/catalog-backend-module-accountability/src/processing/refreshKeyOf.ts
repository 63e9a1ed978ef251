/** The key by which one entity is asked to be processed again. */
export function refreshKeyOf(entityRef: string): string {
  return `accountability:${entityRef}`;
}
