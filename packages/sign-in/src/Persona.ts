import type { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody to sign in as. */
export interface Persona {
  userEntityRef: string;
  name: string;
  seat: string;
  /** What to try as them. */
  hint: string;
}

/** The people of the demo; none when the portal is not one. */
export function readPersonas(config: ConfigApi): Persona[] {
  if (config.getOptionalBoolean('demo.enabled') !== true) return [];
  return config.getConfigArray('demo.personas').map(persona => ({
    userEntityRef: persona.getString('user'),
    name: persona.getString('name'),
    seat: persona.getString('seat'),
    hint: persona.getString('hint'),
  }));
}
