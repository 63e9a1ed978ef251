import { dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { listTroubles } from '../sayings';
import { said } from '../sentences';
import { MISSING } from '../words';

const HOUR = 60 * 60 * 1000;

/** Somebody hears of what is overdue. */
export const overdueIsTold = outcomeRule<{ hours: number }>({
  id: 'ESC-01',
  title: 'What is overdue is escalated',
  description:
    'When a deadline passes, whoever has to meet it hears of it at once, and others after them. One that passes in silence is no deadline.',
  severity: 'critical',
  frameworks: ['CSF GV.RM-05', 'SOC 2 CC4.2'],
  sentence: said.threeOwners,
  source:
    'SOC 2 CC4.2 (2017): deficiencies are communicated in time to those responsible. An hour, in which a portal that was restarted catches up, is our own default.',
  remedy:
    'See on the health page whether deadlines are followed, and fill the seats: a deadline that nobody holds reaches nobody.',
  unknownWhen: 'No record of escalations is there.',
  parameters: { hours: 1 },
  version: 1,
  judge({ escalations, now }, { hours }) {
    if (!escalations) return { verdict: unknown(MISSING.escalations) };
    const waiting = escalations
      .filter(({ closedAt, toldAt }) => !closedAt && !toldAt)
      .map(one => ({ ...one, lateAt: lateAt(one, hours) }));
    const silent = waiting.filter(one => one.lateAt <= now);
    return {
      verdict:
        silent.length > 0
          ? fail(
              `Overdue, and nobody was told: ${listTroubles(
                silent.map(
                  ({ title, dueAt }) => `${title} (since ${dayOf(dueAt)})`,
                ),
              )}.`,
            )
          : pass(),
      changesAt: waiting.map(one => one.lateAt),
    };
  },
});

/** Known only after it had passed, it is told from then on. */
function lateAt(
  { dueAt, openedAt }: { dueAt: Date; openedAt: Date },
  hours: number,
): Date {
  return new Date(Math.max(dueAt.getTime(), openedAt.getTime()) + hours * HOUR);
}
