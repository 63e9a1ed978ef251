import { daysAfter, dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
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
    const unseen = escalations.filter(
      ({ closedAt, rungs, acknowledged, dueAt }) =>
        !closedAt && rungs > 0 && !acknowledged && dueAt <= now,
    );
    const endOf = ({ toldAt }: { toldAt?: Date }) =>
      toldAt && daysAfter(toldAt, days);
    const past = unseen.filter(one => {
      const end = endOf(one);
      // It went past a rung on which nobody said anything.
      return one.rungs > 1 || (end !== undefined && end <= now);
    });
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
      changesAt: unseen.map(endOf),
    };
  },
});
