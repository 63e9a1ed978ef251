/** Components that one team owns. */
export const COMPONENTS_PER_TEAM = 20;

const COMPONENTS_PER_SYSTEM = 10;
const SYSTEMS_PER_DOMAIN = 20;

/** Name of the system that a component is part of. */
export function systemOf(component: number): string {
  return `system-${Math.floor(component / COMPONENTS_PER_SYSTEM)}`;
}

/** Name of the domain that a system is part of, by its number. */
export function domainOf(system: number): string {
  return `domain-${Math.floor(system / SYSTEMS_PER_DOMAIN)}`;
}

/** How many systems there are for a number of components. */
export function systemsFor(components: number): number {
  return Math.ceil(components / COMPONENTS_PER_SYSTEM);
}

/** Name of the team that owns a component. */
export function teamOf(component: number): string {
  return `team-${Math.floor(component / COMPONENTS_PER_TEAM)}`;
}
