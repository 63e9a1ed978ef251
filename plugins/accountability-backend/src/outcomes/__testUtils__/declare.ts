import {
  outcomeSpecSchema,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import type { DeclaredOutcome } from '../Charter';

export const NOW = new Date('2026-11-24T12:00:00.000Z');
export const later = (hours: number) =>
  new Date(NOW.getTime() + hours * 3_600_000);

/** A spec that may be active; state only what matters. */
export function anOutcomeSpec(
  rest: Partial<OutcomeSpecInput> = {},
): OutcomeSpecInput {
  return {
    lifecycle: 'active',
    statement: 'Half as many identities hold administrator rights.',
    model: 'product-led',
    measure: {
      id: 'standing-privilege',
      direction: 'decrease',
      target: 31,
      targetDate: '2027-03-31',
      collection: 'weekly',
    },
    seats: { 'business-result': 'user:default/dana' },
    ...rest,
  };
}

/** An outcome as it is declared in Git; state only what matters. */
export function anOutcome(
  spec: Partial<OutcomeSpecInput> = {},
  rest: Partial<DeclaredOutcome> = {},
): DeclaredOutcome {
  const name = rest.name ?? 'halve-privilege';
  const parsed = outcomeSpecSchema.parse(anOutcomeSpec(spec));
  return {
    kind: 'Outcome',
    ref: `outcome:default/${name}`,
    namespace: 'default',
    name,
    title: 'Halve standing privilege',
    lifecycle: parsed.lifecycle,
    origin: 'git',
    hash: 'c0ffee',
    declaredAt: NOW.toISOString(),
    overrules: false,
    spec: parsed,
    ...rest,
  };
}
