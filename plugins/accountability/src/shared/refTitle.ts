/** Name of an entity for people, as far as its ref tells: `group:default/team-a` is `team-a`. */
export function refTitle(entityRef: string): string {
  return entityRef.slice(
    Math.max(entityRef.lastIndexOf('/'), entityRef.lastIndexOf(':')) + 1,
  );
}
