import { measureDoubts } from './measureDoubts';

const now = new Date('2026-11-23T12:00:00Z');
const less = {
  direction: 'decrease' as const,
  baseline: 100,
  target: 50,
  targetDate: '2027-03-31',
  thresholds: { atRisk: 80, breached: 120 },
};

it.each([
  ['nothing', less, []],
  ['nothing of what is missing', { direction: 'decrease' as const }, []],
  [
    'a target above the baseline',
    { ...less, target: 110 },
    ['target-behind-baseline', 'risk-beyond-target'],
  ],
  [
    'a risk line below the target',
    { ...less, thresholds: { atRisk: 40 } },
    ['risk-beyond-target'],
  ],
  [
    'a breach line below the risk line',
    { ...less, thresholds: { atRisk: 80, breached: 70 } },
    ['breach-beyond-risk'],
  ],
  [
    'a date that has passed',
    { ...less, targetDate: '2026-11-22' },
    ['date-passed'],
  ],
  ['not today', { ...less, targetDate: '2026-11-23' }, []],
  [
    'the other side when more is better',
    {
      direction: 'increase' as const,
      baseline: 10,
      target: 90,
      thresholds: { atRisk: 95, breached: 50 },
    },
    ['risk-beyond-target'],
  ],
])('doubts %s', (_, measure, doubts) => {
  expect(measureDoubts(measure, now)).toEqual(doubts);
});
