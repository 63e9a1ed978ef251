import type { Obligation } from 'backstage-plugin-accountability-common';

/** Something to do within days, by a seat of one's own; say only what matters. */
export function anObligation(partial: Partial<Obligation> = {}): Obligation {
  const { kind = 'decide-exception' } = partial;
  return {
    id: `${kind}:7`,
    kind,
    title: 'The key of payments cannot be renewed yet',
    ...(kind.endsWith('-exception') && { exception: '7' }),
    dueAt: '2026-11-26T12:00:00.000Z',
    overdue: false,
    because: {
      seat: 'exception-handling',
      holder: 'user:default/rita.day',
      how: 'own',
    },
    ...partial,
  };
}
