import {
  stretchToMs,
  type DeadlineKind,
  type EscalationStepKind,
  type Rung,
} from 'backstage-plugin-accountability-common';
import {
  afterWorkingDays,
  onWorkingDayBefore,
  type WorkCalendar,
} from '../time';
import type { Deadline } from './Deadline';
import type { EscalationPolicy } from './EscalationPolicy';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** One step around a deadline; its number never changes while the policy stays. */
export interface PlannedStep {
  number: number;
  kind: EscalationStepKind;
  at: Date;
  rung: Rung;
}

/** What is asked of somebody who does not know it yet; the rest they are reminded of. */
const NEWS: readonly DeadlineKind[] = [
  ...(['decide-exception', 'accept-seat', 'replace-credential'] as const),
];

/**
 * Numbers of steps say what they are, so that they mean the same when the policy
 * changes: reminders by the days before, rungs by the time after.
 */
const NOTICE = 0;
export const BREACH = 1_000;

/**
 * All steps around a deadline, in the order in which they are taken (governance 4.4).
 *
 * Whoever has to meet it is told when it becomes known, and reminded on the last
 * working day at or before each day of reminder; what lay before it became known is
 * left out. Rungs are counted in working days from when it passed, or from when it
 * became known if that is later: nobody is passed over who was never told.
 */
export function ladderOf(
  { due, since }: Pick<Deadline, 'due' | 'since'>,
  known: { policy: EscalationPolicy; calendar: WorkCalendar },
): PlannedStep[] {
  const { policy, calendar } = known;
  const dueAt = new Date(due.dueAt);
  const knownAt = new Date(since);
  const passedAt = dueAt > knownAt ? dueAt : knownAt;
  const reminders = policy.reminderDays.flatMap((days): PlannedStep[] => {
    const day = onWorkingDayBefore(
      calendar,
      new Date(dueAt.getTime() - days * DAY),
    );
    return day > knownAt
      ? [
          {
            ...{ number: BREACH - 1 - days, kind: 'reminder' },
            ...{ at: day, rung: 'holder' },
          },
        ]
      : [];
  });
  return [
    ...(passedAt > knownAt && NEWS.includes(due.kind)
      ? [
          {
            number: NOTICE,
            kind: 'notice',
            at: knownAt,
            rung: 'holder',
          } as const,
        ]
      : []),
    ...reminders,
    { number: BREACH, kind: 'breach', at: passedAt, rung: 'holder' },
    ...rungsOf(due, { policy, calendar, passedAt }),
  ];
}

function rungsOf(
  due: Deadline['due'],
  known: { policy: EscalationPolicy; calendar: WorkCalendar; passedAt: Date },
): PlannedStep[] {
  const { policy, calendar, passedAt } = known;
  const { ladder, criticalLadder } = policy;
  // What was agreed for an outcome is agreed in days and weeks, not in working days.
  const steps = due.ladder
    ? due.ladder.map(({ after, to }) => ({
        number: BREACH + Math.ceil(stretchToMs(after) / HOUR),
        at: new Date(passedAt.getTime() + stretchToMs(after)),
        rung: to as Rung,
      }))
    : (due.severity === 'critical' ? criticalLadder : ladder).map(
        ({ afterWorkingDays: days, to }) => ({
          number: BREACH + days,
          at: afterWorkingDays(calendar, passedAt, days),
          rung: to,
        }),
      );
  return [...steps]
    .filter(({ number }) => number > BREACH)
    .sort((a, b) => a.number - b.number)
    .map(step => ({ ...step, kind: 'escalation' }));
}

/** The step to take at `now`: the highest that is due and was not taken (E1). */
export function dueStep(
  steps: readonly PlannedStep[],
  taken: number | undefined,
  now: Date,
): PlannedStep | undefined {
  return steps
    .filter(({ number, at }) => number > (taken ?? -1) && at <= now)
    .at(-1);
}

/** The step after those that were taken. */
export function stepAfter(
  steps: readonly PlannedStep[],
  taken: number | undefined,
): PlannedStep | undefined {
  return steps.find(({ number }) => number > (taken ?? -1));
}
