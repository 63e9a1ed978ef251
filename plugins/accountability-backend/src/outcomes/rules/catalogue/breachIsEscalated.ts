import { staleFrom } from 'backstage-plugin-accountability-common';
import { dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';
import { MISSING } from '../words';

/** A breach is on somebody's desk. */
export const breachIsEscalated = outcomeRule({
  id: 'OUT-03',
  title: 'A breach is escalated',
  description:
    'When the measure is beyond the threshold of breach, an escalation is open until somebody has dealt with it. A breach that nobody hears of is no different from no threshold.',
  severity: 'critical',
  frameworks: ['CSF GV.OV-03', 'SOC 2 CC4.2'],
  sentence: said.threeOwners,
  source:
    'SOC 2 CC4.2 (2017): deficiencies are communicated in time to those responsible for taking action. Threshold and breach window are those of the outcome.',
  remedy: 'Open an escalation to whoever answers for the result.',
  unknownWhen:
    'No threshold is agreed, no number is there or the last one is too old, or it is breached and no record of escalations is there.',
  parameters: {},
  version: 1,
  judge({ spec, measurement, escalations, now }) {
    const { thresholds, collection } = spec.measure;
    if (thresholds?.breached === undefined) {
      return { verdict: unknown('from which value on it is breached') };
    }
    if (!measurement) return { verdict: unknown(MISSING.measurement) };
    const { last, judgement } = measurement;
    if (!last) return { verdict: unknown(MISSING.sample) };
    const at = new Date(last.at);
    if (judgement.because === 'beyond-breach-threshold') {
      if (!escalations) return { verdict: unknown(MISSING.escalations) };
      const isOpen = escalations.some(
        ({ about, closedAt }) => about === 'breach' && !closedAt,
      );
      return {
        verdict: isOpen
          ? pass()
          : fail(
              `It is breached since the number of ${dayOf(
                at,
              )} at the latest, and no escalation is open.`,
            ),
      };
    }
    const staleAt = collection && staleFrom(at, collection);
    return {
      verdict:
        staleAt && now >= staleAt
          ? unknown(`a number that is newer than ${dayOf(at)}`)
          : pass(),
      changesAt: [staleAt],
    };
  },
});
