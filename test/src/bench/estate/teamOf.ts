/** Components that one team owns. */
export const COMPONENTS_PER_TEAM = 20;

/** Name of the team that owns a component. */
export function teamOf(component: number): string {
  return `team-${Math.floor(component / COMPONENTS_PER_TEAM)}`;
}
