import { staleFrom } from 'backstage-plugin-accountability-common';
import { dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said as sentences } from '../sentences';
import { MISSING } from '../words';

const HOUR = 60 * 60 * 1000;

/** A breach is on somebody's desk. */
export const breachIsEscalated = outcomeRule({
  id: 'OUT-03',
  title: 'A breach is escalated',
  description:
    'When the measure is beyond the threshold of breach, an escalation is open until somebody has dealt with it. A breach that nobody hears of is no different from no threshold.',
  severity: 'critical',
  frameworks: ['CSF GV.OV-03', 'SOC 2 CC4.2'],
  sentence: sentences.threeOwners,
  source:
    'SOC 2 CC4.2 (2017): deficiencies are communicated in time to those responsible for taking action. Threshold and breach window are those of the outcome.',
  remedy:
    'Fill the seats to which a breach goes, and see on the health page whether deadlines are followed: an escalation is opened by itself.',
  unknownWhen:
    'No threshold is agreed, no number is there or the last one is too old, or it is breached and no record of escalations is there.',
  parameters: {},
  version: 2,
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
      const open = escalations.filter(
        ({ about, closedAt }) => about === 'breach' && !closedAt,
      );
      const said = `It is breached since the number of ${dayOf(
        at,
      )} at the latest, and`;
      if (open.length === 0) {
        // The escalation is opened a moment after the number came.
        const lateAt = new Date(at.getTime() + HOUR);
        return {
          verdict:
            now < lateAt ? pass() : fail(`${said} no escalation is open.`),
          changesAt: [lateAt],
        };
      }
      return {
        verdict: open.every(({ reachedNobody }) => reachedNobody)
          ? fail(`${said} its escalation reaches nobody.`)
          : pass(),
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
