import { fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Missing the goal means something, and the policy is looked at again. */
export const breachHasConsequence = outcomeRule({
  id: 'OUT-06',
  title: 'A breach has a consequence',
  description:
    'It is agreed what comes into force when the outcome is breached, in words or as something that the portal enforces, and when the policy behind it is looked at again. A goal whose breach changes nothing is not taken seriously for long.',
  severity: 'medium',
  frameworks: ['CSF GV.PO-02'],
  sentence: said.rightsAndPaths,
  source:
    'CSF 2.0 GV.PO-02: policy is reviewed, updated and enforced. The dates are those of the outcome.',
  remedy:
    'Agree on the consequence of a breach and on the day on which the policy is looked at again.',
  unknownWhen:
    'The day to look at the policy again has passed, and no record of governance reviews is there.',
  parameters: {},
  version: 2,
  judge({ spec, reviews, now }) {
    const { whileBreached, revisitOn } = spec;
    const consequence = spec.consequence ?? whileBreached?.exceptions;
    if (!consequence || !revisitOn) {
      const lacking = [
        !consequence && 'what a breach leads to',
        !revisitOn && 'when the policy is looked at again',
      ].filter(part => part !== false);
      return {
        verdict: fail(`It is not agreed ${lacking.join(', nor ')}.`),
      };
    }
    const dueAt = new Date(`${revisitOn}T00:00:00.000Z`);
    const lateAt = new Date(dueAt.getTime() + 86_400_000);
    if (now < lateAt) return { verdict: pass(), changesAt: [lateAt] };
    if (!reviews) return { verdict: unknown(MISSING.reviews) };
    const heldAt = reviews.last?.heldAt;
    return {
      verdict:
        heldAt && heldAt >= dueAt
          ? pass()
          : fail(
              `The policy was to be looked at again on ${revisitOn}, and no review has been held since.`,
            ),
    };
  },
});
