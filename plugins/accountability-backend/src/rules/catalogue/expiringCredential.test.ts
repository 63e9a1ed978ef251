import {
  NOT_REPORTED,
  OBSERVED_NEVER,
} from 'backstage-plugin-accountability-common';
import {
  aKey,
  anInput,
  daysAgo,
  NOW,
  sinceDays,
} from '../__testUtils__/inputs';
import { flipOf, sayOf } from '../__testUtils__/sayings';
import { expiringCredential } from './expiringCredential';

const ending = (inDays: number, fields = {}) =>
  aKey({
    expiresAt: sinceDays(-inDays),
    type: 'client-secret',
    uid: 's',
    ...fields,
  });

describe('expiring-credential', () => {
  it.each([
    ['far from its end', [ending(31)], 'pass'],
    [
      'exactly as near as we look',
      [ending(30)],
      'fail: Client secret s ends on 2026-12-24, within 30 days.',
    ],
    [
      'urgent to the day',
      [ending(7)],
      'fail: Client secret s ends on 2026-12-01, within 7 days.',
    ],
    [
      'several, the next is named',
      [ending(20), ending(2, { uid: 'next' })],
      'fail: Client secret next ends on 2026-11-26, within 7 days. The same holds for 1 more credential.',
    ],
    [
      'without end',
      [ending(1, { expiresAt: OBSERVED_NEVER })],
      'not-applicable',
    ],
    [
      'of unknown end',
      [ending(1, { expiresAt: NOT_REPORTED })],
      'unknown: when Client secret s expires',
    ],
    ['ended', [ending(0)], 'not-applicable'],
    ['switched off', [ending(1, { status: 'inactive' })], 'not-applicable'],
    ['none', [], 'not-applicable'],
  ])('%s', (_, credentials, said) => {
    expect(sayOf(expiringCredential, anInput({ credentials }))).toBe(said);
  });

  it('goes from quiet to warned to urgent to ended', () => {
    const credentials = [ending(40)];
    let input = anInput({ credentials }, { now: NOW });
    const steps: unknown[] = [];
    for (;;) {
      const flip = flipOf(expiringCredential, input);
      steps.push([flip.now, flip.at]);
      if (!flip.at) break;
      input = { ...input, now: new Date(flip.at) };
    }

    expect(steps).toEqual([
      ['pass', daysAgo(-10).toISOString()],
      ['fail', daysAgo(-33).toISOString()],
      ['fail', daysAgo(-40).toISOString()],
      ['not-applicable', undefined],
    ]);
  });
});
