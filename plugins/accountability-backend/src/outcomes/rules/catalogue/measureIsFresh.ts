import { staleFrom } from 'backstage-plugin-accountability-common';
import { dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Numbers keep coming. */
export const measureIsFresh = outcomeRule({
  id: 'OUT-02',
  title: 'Numbers keep coming',
  description:
    'The measure is taken as often as was agreed. An old number says how things were, and hides how they are.',
  severity: 'high',
  frameworks: ['CSF GV.OV-03', 'ISO 27001 9.1', 'SP 800-53 CA-7'],
  sentence: said.evidence,
  source:
    'The frequency is that of the outcome; the grace, from half a day for daily to five days for yearly, follows CISO Assistant.',
  remedy:
    'Find out why no number came: look at the source or at whoever pushes it, or agree on a frequency that can be kept.',
  unknownWhen:
    'No frequency is agreed, samples are not known, or the first one is not due yet.',
  parameters: {},
  version: 1,
  judge({ spec, measurement, activeSince, now }) {
    const { collection } = spec.measure;
    if (!collection) {
      return { verdict: unknown('how often it is measured') };
    }
    if (!measurement) return { verdict: unknown(MISSING.measurement) };
    const { last } = measurement;
    if (!last) {
      const dueAt = staleFrom(activeSince, collection);
      return {
        verdict:
          now >= dueAt
            ? fail(
                `No number has come since it became active on ${dayOf(
                  activeSince,
                )}; it is to be measured ${collection}.`,
              )
            : unknown(`a first number, expected by ${dayOf(dueAt)}`),
        changesAt: [dueAt],
      };
    }
    const at = new Date(last.at);
    const staleAt = staleFrom(at, collection);
    return {
      verdict:
        now >= staleAt
          ? fail(
              `The last number is of ${dayOf(
                at,
              )}; it is to be measured ${collection}.`,
            )
          : pass(),
      changesAt: [staleAt],
    };
  },
});
