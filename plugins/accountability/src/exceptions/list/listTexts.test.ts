import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import {
  anActiveException,
  anException,
  englishText as t,
  NOW,
} from '../../testing';
import { exceptionsSentence } from './exceptionsSentence';
import { nextDate } from './nextDate';

describe('exceptionsSentence', () => {
  const sentence = (toDecide: number, active: number, ends: string[] = []) =>
    exceptionsSentence({
      ...{ t, now: NOW, number: String },
      active: {
        ...{ toDecide, counts: { active } },
        items: ends.map(expiresAt => anActiveException({ expiresAt })),
      },
    });

  it('counts what waits, what is active, and what ends soon', () => {
    expect(
      sentence(2, 5, ['2026-12-01T00:00:00.000Z', '2027-03-01T00:00:00.000Z']),
    ).toBe(
      '2 exceptions wait for your decision; 5 are active, 1 ends within 30 days.',
    );
    expect(sentence(1, 1)).toBe(
      '1 exception waits for your decision; 1 is active.',
    );
    expect(sentence(0, 0)).toBe(
      'No exception waits for your decision; none that you may see is active.',
    );
  });
});

describe('nextDate', () => {
  it.each<[string, ExceptionSummary]>([
    ['decision-due', anException()],
    [
      'decision-overdue',
      anException({ decisionDueAt: '2026-11-01T00:00:00.000Z' }),
    ],
    ['draft', anException({ state: 'draft' })],
    ['next-review', anActiveException()],
    ['ends', anActiveException({ nextReviewAt: undefined })],
    ['ends', anActiveException({ nextReviewAt: '2027-02-01T00:00:00.000Z' })],
    [
      'ended',
      anActiveException({
        ...{ state: 'revoked', effective: false },
        endedAt: '2026-11-22T00:00:00.000Z',
      }),
    ],
    // These were never in effect, so they did not end.
    ...(['rejected', 'withdrawn'] as const).map(
      (state): [string, ExceptionSummary] => [
        state,
        anException({ state, endedAt: '2026-11-22T00:00:00.000Z' }),
      ],
    ),
    [
      'withdrawn-draft',
      anException({
        ...{ state: 'withdrawn', requestedAt: undefined },
        endedAt: '2026-11-22T00:00:00.000Z',
      }),
    ],
    [
      'begins',
      anException({ state: 'approved', beginsAt: '2026-12-08T00:00:00.000Z' }),
    ],
  ])('%s', (what, exception) => {
    expect(nextDate(exception, NOW)?.what).toBe(what);
  });
});
