import { daysAfter, dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import type { EscalationFacts } from '../OutcomeRuleInput';
import { listTroubles } from '../sayings';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Somebody says that they have seen what went upwards. */
export const escalationsAreSeen = outcomeRule<{ days: number }>({
  id: 'ESC-02',
  title: 'Escalations are acknowledged',
  description:
    'Whoever hears of something that others did not do says that they have seen it, before it goes past them.',
  severity: 'high',
  frameworks: ['CSF GV.RM-05'],
  sentence: said.rightsAndPaths,
  source:
    'CSF 2.0 GV.RM-05: lines of communication across the organisation are established. How long a rung has follows from the ladder; 7 days on the last one are our own default.',
  remedy: 'Open the escalation, acknowledge it, and see that it is done.',
  unknownWhen: 'No record of escalations is there.',
  parameters: { days: 7 },
  version: 1,
  judge({ escalations, now }, { days }) {
    if (!escalations) return { verdict: unknown(MISSING.escalations) };
    const unseen = escalations
      .filter(
        ({ closedAt, rungs, acknowledged }) =>
          !closedAt && rungs > 0 && !acknowledged,
      )
      .map(one => ({ ...one, lateAt: lateAt(one, days) }));
    const past = unseen.filter(one => one.lateAt && one.lateAt <= now);
    return {
      verdict:
        past.length > 0
          ? fail(
              `Nobody has acknowledged: ${listTroubles(
                past.map(
                  ({ title, dueAt }) =>
                    `${title} (overdue since ${dayOf(dueAt)})`,
                ),
              )}.`,
            )
          : pass(),
      changesAt: unseen.map(one => one.lateAt),
    };
  },
});

/** At once when it went past a rung on which nobody said anything; never before it is due. */
function lateAt(
  { rungs, toldAt, dueAt }: EscalationFacts,
  days: number,
): Date | undefined {
  if (rungs > 1) return dueAt;
  if (!toldAt) return undefined;
  const end = daysAfter(toldAt, days);
  return end > dueAt ? end : dueAt;
}
