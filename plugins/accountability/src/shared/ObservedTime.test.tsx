import { screen } from '@testing-library/react';
import type { ObservedInstant } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { ObservedTime } from './ObservedTime';

const without = (
  observability: ObservedInstant['observability'],
  windowDays?: number,
): ObservedInstant => ({ value: null, observability, windowDays });

describe.each(inBothSystems)('ObservedTime, %s', (_, render) => {
  it.each<[string, ObservedInstant]>([
    ['never', without('observed')],
    ['not reported by this source', without('not-reported')],
    ['this source cannot tell', without('not-supported')],
    ['could not be read', without('source-failed')],
    ['not seen in the last 400 days', without('out-of-window', 400)],
    ['not seen for as long as the source remembers', without('out-of-window')],
    [
      '3 days ago · 20 Nov 2026',
      { value: '2026-11-20T12:00:00Z', observability: 'observed' },
    ],
    [
      'in 12 days · 5 Dec 2026',
      { value: '2026-12-05T12:00:00Z', observability: 'observed' },
    ],
  ])('reads "%s"', async (words, time) => {
    await render(<ObservedTime time={time} />, {
      api: fakeAccountabilityApi(),
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
