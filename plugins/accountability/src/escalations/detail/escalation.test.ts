import {
  anEscalation,
  anEscalationDetail,
  aParty,
  aTakenStep,
  englishText,
} from '../../testing';
import { whyNotAcknowledge } from '../acknowledge/whyNotAcknowledge';
import { escalationSentence } from './escalationSentence';
import { ladderPoints } from './ladderPoints';

const CLOSED = '2026-11-22T12:00:00.000Z';
const sam = aParty({ title: 'Sam Lee' });
const nobody = { rung: undefined, told: [] };
const at = '2026-11-27T12:00:00.000Z';

describe('the sentence about an escalation', () => {
  it.each([
    [
      'goes further',
      {},
      'Rita Day had to do it by DAY, and it is not done. It is with Dana Fox now (accountable executive); AGO it goes to Risk board (oversight forum).',
    ],
    [
      'is reminded of',
      { next: { kind: 'reminder', rung: 'holder', at, to: [sam] } },
      'Rita Day had to do it by DAY, and it is not done. It is with Dana Fox now (accountable executive); AGO Sam Lee will be reminded.',
    ],
    [
      'has lost everybody',
      {
        holders: [],
        last: aTakenStep(nobody),
        next: { kind: 'escalation', at, to: [] },
      },
      'It had to be done by DAY, and nobody is there to do it. At its last step it reached nobody. Nobody would hear of its next step.',
    ],
    [
      'is a breach at its top',
      { kind: 'mend-breach', last: undefined, next: undefined },
      'It has been breached since DAY, and Rita Day has to mend it. Nobody was told yet. It goes no further up.',
    ],
    [
      'is met',
      { closedAt: CLOSED },
      'It was met AGO; nothing is open any more.',
    ],
  ] as const)('that %s', (_, partial, words) => {
    expect(
      escalationSentence({
        t: englishText,
        escalation: anEscalation(partial as {}),
        days: () => ({ day: 'DAY', ago: 'AGO', past: true }),
        language: 'en-GB',
      }),
    ).toBe(words);
  });
});

describe('the way upwards', () => {
  const way = (partial: Parameters<typeof anEscalationDetail>[0]) =>
    ladderPoints(anEscalationDetail(partial)).map(point => {
      switch (point.is) {
        case 'taken':
          return point.step.rung ?? 'hole';
        case 'passed':
          return `past ${point.over.rung}`;
        case 'next':
          return `next ${point.next.rung ?? 'hole'}`;
        default:
          return point.is;
      }
    });
  const skipped = aTakenStep({
    passedOver: [
      { rung: 'control-system', because: 'vacant' },
      { rung: 'exception-handling', because: 'requester' },
    ],
  });
  const { next } = anEscalation();

  it.each([
    [
      'has the forum at its end',
      { next: { kind: 'escalation', rung: 'mission', at, to: [sam] } },
      ['top', 'next mission', 'now', 'business-result', 'holder'],
    ],
    [
      'names the forum once',
      { next },
      ['next forum', 'now', 'business-result', 'holder'],
    ],
    [
      'shows past whom it went, below where it arrived',
      { steps: [skipped], next: undefined },
      [
        ...['now', 'business-result', 'past exception-handling'],
        'past control-system',
      ],
    ],
    [
      'shows a hole ahead',
      { steps: [], next: { kind: 'escalation', at, to: [] } },
      ['top', 'next hole', 'now'],
    ],
    [
      'ends where it is met',
      { closedAt: CLOSED, next: undefined },
      ['business-result', 'holder'],
    ],
  ] as const)('%s', (_, partial, points) => {
    expect(way(partial as {})).toEqual(points);
  });
});

it.each([
  [{ told: true, acknowledged: false }, undefined],
  [{ told: false, acknowledged: false }, 'notTold'],
  [{ told: true, acknowledged: true }, 'acknowledged'],
  [{ told: true, acknowledged: false, closedAt: CLOSED }, 'closed'],
])('who may acknowledge: %j', (escalation, why) => {
  expect(whyNotAcknowledge(escalation)).toBe(why);
});
