import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import {
  anOutcomeDetail,
  aSeat,
  aVacantSeat,
  englishText,
} from '../../testing';
import { outcomeSentence } from './outcomeSentence';

const held = aSeat({ seat: 'control-system' });

it.each<[string, Partial<OutcomeDetail>, string]>([
  [
    'one that somebody answers for',
    { seats: [aSeat(), held] },
    'Dana Fox answers for it; every seat is held by somebody who accepted it.',
  ],
  [
    'one with holes beside',
    { seats: [aSeat(), aVacantSeat({ seat: 'legal' })] },
    'Dana Fox answers for it; 1 seat is vacant.',
  ],
  [
    'one that nobody answers for',
    { seats: [aVacantSeat(), held] },
    'Nobody answers for it; every seat is held by somebody who accepted it.',
  ],
  [
    'one whose executive left',
    { seats: [aSeat({ state: 'drifted' }), held] },
    'Nobody answers for it any more: Dana Fox is gone; every seat is held by somebody who accepted it.',
  ],
  [
    'one whose executive declined',
    { seats: [aSeat({ state: 'declined' }), held] },
    'Nobody answers for it: Dana Fox declined; every seat is held by somebody who accepted it.',
  ],
  [
    'one whose executive has not answered',
    { seats: [aSeat({ state: 'waiting' }), held] },
    'Dana Fox shall answer for it and has not accepted yet; every seat is held by somebody who accepted it.',
  ],
  [
    'a draft',
    { status: 'draft' },
    'It is a draft and governs nothing until it is set in force.',
  ],
  [
    'a draft that lacks something',
    { status: 'draft', problems: [{ path: 'spec', message: 'a target' }] },
    'It is a draft and governs nothing yet: 1 thing is missing.',
  ],
  [
    'a retired one',
    { status: 'retired' },
    'It is retired and governs nothing any more.',
  ],
  [
    'a withdrawn one',
    { status: 'withdrawn', withdrawnAt: '2026-11-01T00:00:00.000Z' },
    'It was withdrawn on DAY, AGO. Its charter and its history are kept.',
  ],
])('says about %s', (_, partial, sentence) => {
  expect(
    outcomeSentence({
      t: englishText,
      outcome: anOutcomeDetail(partial),
      days: () => ({ day: 'DAY', ago: 'AGO', past: true }),
      number: String,
      language: 'en-GB',
    }),
  ).toBe(sentence);
});
