import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import { aSeat } from './aSeat';

/** One outcome in a list; say only what matters. */
export function anOutcomeSummary(
  partial: Partial<OutcomeSummary> = {},
): OutcomeSummary {
  const name = partial.name ?? 'halve-standing-privilege';
  return {
    ref: `outcome:default/${name}`,
    kind: 'Outcome',
    namespace: 'default',
    name,
    title: 'Halve standing privilege',
    lifecycle: 'active',
    origin: 'portal',
    hash: 'c0ffee',
    declaredAt: '2026-09-01T08:00:00.000Z',
    overruled: false,
    statement:
      'Half as many machine identities hold administrator rights all the time.',
    model: 'product-led',
    status: 'unmeasured',
    measure: {
      id: 'standing-privilege',
      unit: 'identities',
      direction: 'decrease',
      baseline: 62,
      target: 31,
      targetDate: '2027-03-31',
      collection: 'weekly',
    },
    seats: [
      aSeat(),
      aSeat({
        seat: 'control-system',
        holder: {
          ref: 'user:default/kim.roe',
          title: 'Kim Roe',
          standing: 'active',
        },
      }),
      aSeat({
        seat: 'exception-handling',
        holder: {
          ref: 'user:default/rita.day',
          title: 'Rita Day',
          standing: 'active',
        },
      }),
    ],
    ...{ waitsForYou: false, seatsForYou: [] },
    charterVersion: 1,
    charterSince: '2026-09-01T08:00:00.000Z',
    governs: { entities: 12, flagged: 3, identities: 48, ownerless: 5 },
    findings: { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 },
    ...partial,
  };
}
