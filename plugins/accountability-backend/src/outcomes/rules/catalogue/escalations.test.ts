import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import { anEscalation } from '../__testUtils__/anEscalation';
import { anOutcome, daysAgo, type Told } from '../__testUtils__/anOutcome';
import { deadlinesStand } from './deadlinesStand';
import { escalationsAreSeen } from './escalationsAreSeen';
import { ladderHoldsUp } from './ladderHoldsUp';
import { overdueIsTold } from './overdueIsTold';

const one = (...[told]: Parameters<typeof anEscalation>): Told => ({
  escalations: [anEscalation(told)],
});
const NOT_RECORDED = 'unknown: a record of escalations';
const withdrawn = { withdrawn: true };

describe('ESC-01', () => {
  const SILENT =
    'fail: Overdue, and nobody was told: Bring the number (since 2026-11-23).';

  it.each<[string, Told, string]>([
    ['nothing is overdue', {}, 'pass'],
    ['somebody was told', one(), 'pass'],
    ['nobody was told', one({ toldAt: undefined }), SILENT],
    ['it was met', one({ toldAt: undefined, closedAt: daysAgo(0) }), 'pass'],
    [
      'it became known a moment ago',
      one({ toldAt: undefined, openedAt: daysAgo(0) }),
      'pass',
    ],
    ['nobody recorded it', { escalations: undefined }, NOT_RECORDED],
    ['it was withdrawn', withdrawn, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(overdueIsTold, anOutcome(told))).toBe(said);
  });

  it('fails an hour after it passed in silence', () => {
    const input = anOutcome(one({ toldAt: undefined, openedAt: daysAgo(0) }));
    expect(flipOf(overdueIsTold, input)).toMatchObject({
      ...{ now: 'pass', then: 'fail' },
      at: new Date(daysAgo(0).getTime() + 3_600_000).toISOString(),
    });
  });
});

describe('ESC-02', () => {
  const UNSEEN =
    'fail: Nobody has acknowledged: Bring the number (overdue since 2026-11-23).';

  it.each<[string, Told, string]>([
    ['nothing went upwards', one(), 'pass'],
    ['it went up a rung just now', one({ rungs: 1 }), 'pass'],
    ['it went past a rung', one({ rungs: 2 }), UNSEEN],
    ['somebody has seen it', one({ rungs: 2, acknowledged: true }), 'pass'],
    [
      'it stays on the last rung for too long',
      one({ rungs: 1, toldAt: daysAgo(7) }),
      UNSEEN,
    ],
    ['it was met', one({ rungs: 2, closedAt: daysAgo(0) }), 'pass'],
    ['nobody recorded it', { escalations: undefined }, NOT_RECORDED],
    ['it was withdrawn', withdrawn, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(escalationsAreSeen, anOutcome(told))).toBe(said);
  });

  it('fails a week after it went to the last rung', () => {
    expect(
      flipOf(escalationsAreSeen, anOutcome(one({ rungs: 1 }))),
    ).toMatchObject({
      now: 'pass',
      at: daysAgo(-6).toISOString(),
      then: 'fail',
    });
  });
});

describe('ESC-03', () => {
  const lead = 'user:default/lee';

  it.each<[string, Told, string]>([
    ['each rung has somebody', {}, 'pass'],
    [
      'a rung is vacant',
      { sits: { 'exception-handling': [] } },
      'fail: On the way upwards nobody is in the exception handling seat.',
    ],
    [
      'the same person is on two rungs',
      { sits: { 'exception-handling': lead, 'business-result': lead } },
      'fail: On the way upwards the business result seat is held by whoever heard of it before.',
    ],
    [
      'the outcome agreed on another way, which is in order',
      {
        sits: { 'exception-handling': [] },
        spec: { escalation: [{ after: { days: 3 }, to: 'mission' }] },
      },
      'pass',
    ],
    ['it was withdrawn', withdrawn, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(ladderHoldsUp, anOutcome(told))).toBe(said);
  });

  it('is unknown while nobody can tell who is on a rung', () => {
    const input = anOutcome({ directoryComplete: false });
    const [{ holder }] = input.seats.filter(
      ({ seat }) => seat === 'business-result',
    );
    const { [holder!]: _, ...parties } = input.parties;
    expect(sayOf(ladderHoldsUp, { ...input, parties })).toMatch(/^unknown/);
  });
});

describe('ESC-04', () => {
  it.each<[string, Told, string]>([
    ['nothing was moved', one(), 'pass'],
    ['it was moved twice, for a reason', one({ moves: 2 }), 'pass'],
    [
      'it was moved a third time',
      one({ moves: 3 }),
      'fail: A deadline does not stand: Bring the number was moved 3 times.',
    ],
    [
      'it was moved and nobody said why',
      one({ moves: 1, movedWithoutReason: true }),
      'fail: A deadline does not stand: Bring the number was moved without a reason.',
    ],
    ['nobody recorded it', { escalations: undefined }, NOT_RECORDED],
    ['it was withdrawn', withdrawn, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(deadlinesStand, anOutcome(told))).toBe(said);
  });
});
