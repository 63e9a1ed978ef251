import type { Definition } from 'backstage-plugin-accountability-common';

/** Something that was declared; say only what matters. */
export function aDefinition(partial: Partial<Definition> = {}): Definition {
  return {
    ref: 'outcome:default/halve-standing-privilege',
    kind: 'Outcome',
    namespace: 'default',
    name: 'halve-standing-privilege',
    title: 'Halve standing privilege',
    lifecycle: 'active',
    origin: 'portal',
    hash: 'h1',
    declaredAt: '2026-11-01T08:00:00.000Z',
    overruled: false,
    ...partial,
  };
}
