import { fail } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { passUnless } from '../sayings';
import { quote, said } from '../sentences';
import { MISSING } from '../words';

/** The goal says what is to be reached, by when, and how often is looked. */
export const goalIsMeasurable = outcomeRule({
  id: 'OUT-01',
  title: 'The goal can be measured',
  description:
    'An active outcome has a target, a date to reach it by, a threshold from which it is breached, and a frequency of measuring. Without them it is a wish that nobody can miss.',
  severity: 'high',
  frameworks: ['CSF GV.OV-03', 'ISO 27001 6.2', 'SP 800-53 PM-6'],
  sentence: quote(said.rightsAndPaths, said.singleExecutive),
  source:
    'ISO 27001:2022 6.2: objectives are measurable, monitored, and say when they will be completed.',
  remedy: 'Write what is missing into the measure of the outcome.',
  unknownWhen:
    'The measure is neither built in nor added by a module, and nobody has ever pushed it.',
  parameters: {},
  version: 1,
  judge({ spec: { measure }, measurement }) {
    const lacking = [
      measure.target === undefined && 'a target',
      measure.targetDate === undefined && 'a target date',
      measure.thresholds?.breached === undefined &&
        'a threshold from which it is breached',
      measure.collection === undefined && 'a frequency of measuring',
    ].filter(part => part !== false);
    if (lacking.length > 0) {
      const last = lacking.pop();
      const list =
        lacking.length > 0 ? `${lacking.join(', ')} and ${last}` : last;
      return { verdict: fail(`It is active without ${list}.`) };
    }
    if (!measurement) return passUnless([MISSING.measurement]);
    return passUnless(measurement.known ? [] : [`who measures ${measure.id}`]);
  },
});
