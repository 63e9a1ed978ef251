import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import { anEscalation } from '../__testUtils__/anEscalation';
import { anOutcome, daysAgo, NOW, type Told } from '../__testUtils__/anOutcome';
import type { EscalationFacts } from '../OutcomeRuleInput';
import { breachIsEscalated } from './breachIsEscalated';

const escalation = anEscalation({ about: 'breach', openedAt: daysAgo(1) });
const breached = (...escalations: EscalationFacts[]): Told => ({
  values: [60, 71],
  escalations,
});
const SILENT =
  'fail: It is breached since the number of 2026-11-23 at the latest, and no escalation is open.';

describe('OUT-03', () => {
  it.each<[string, Told, string]>([
    ['it is not breached', {}, 'pass'],
    ['it is at the threshold', { values: [60, 70] }, 'pass'],
    ['it is breached and nobody hears of it', breached(), SILENT],
    ['it is breached and escalated', breached(escalation), 'pass'],
    [
      'its escalation reaches nobody',
      breached({ ...escalation, reachedNobody: true }),
      'fail: It is breached since the number of 2026-11-23 at the latest, and its escalation reaches nobody.',
    ],
    [
      'the escalation was closed',
      breached({ ...escalation, closedAt: daysAgo(0) }),
      SILENT,
    ],
    [
      'the escalation is about something else',
      breached({ ...escalation, about: 'other' }),
      SILENT,
    ],
    [
      'it is breached, and nobody recorded escalations',
      { values: [60, 71], escalations: undefined },
      'unknown: a record of escalations',
    ],
    [
      'it is not breached, and nobody recorded escalations',
      { escalations: undefined },
      'pass',
    ],
    [
      'it has not been breached for as long as it takes',
      { values: [60, 71], goal: { breachWindow: { weeks: 1 } } },
      'pass',
    ],
    [
      'it has been breached for as long as it takes',
      { values: [71, 72], goal: { breachWindow: { weeks: 1 } } },
      SILENT,
    ],
    [
      'its date has passed without a breach of the threshold, which another rule tells',
      { goal: { targetDate: '2026-11-01' } },
      'pass',
    ],
    [
      'no threshold is agreed',
      { ...breached(), goal: { thresholds: undefined } },
      'unknown: from which value on it is breached',
    ],
    [
      'there is no number',
      { values: [] },
      'unknown: a first sample of its measure',
    ],
    [
      'samples are not known',
      { measurement: undefined },
      'unknown: samples of its measure',
    ],
    ['it was withdrawn', { ...breached(), withdrawn: true }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(breachIsEscalated, anOutcome(told))).toBe(said);
  });

  it('does not take an old number for good', () => {
    const input = anOutcome();

    expect(flipOf(breachIsEscalated, input)).toEqual({
      now: 'pass',
      at: daysAgo(-7).toISOString(),
      just: 'pass',
      then: 'unknown',
    });
    expect(sayOf(breachIsEscalated, { ...input, now: daysAgo(-7) })).toBe(
      'unknown: a number that is newer than 2026-11-23',
    );
  });

  it('does not forget a breach because the number is old', () => {
    const input = {
      ...anOutcome({ ...breached(), now: NOW }),
      now: daysAgo(-90),
    };

    expect(sayOf(breachIsEscalated, input)).toBe(SILENT);
  });
});
