import type {
  GovernedSystem,
  OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import { anOutcomeSummary } from './anOutcomeSummary';

/** Everything about one outcome; say only what matters. */
export function anOutcomeDetail(
  partial: Partial<OutcomeDetail> = {},
): OutcomeDetail {
  const summary = anOutcomeSummary(partial);
  return {
    ...summary,
    spec: {
      lifecycle: summary.lifecycle,
      statement: summary.statement,
      model: summary.model,
      measure: summary.measure,
      failureModes: [],
      seats: {},
      decisionRights: [],
      commitments: [],
      frameworks: [],
    },
    rights: [],
    commitments: [],
    controls: [],
    systems: [],
    charters: [],
    seatEvents: [],
    problems: [],
    verdicts: [],
    exceptions: { waiting: 0, active: 0, weeks: [] },
    may: {
      revise: { allowed: true },
      withdraw: { allowed: true },
      seats: [],
    },
    ...partial,
  };
}

/** One system that an outcome governs; say only what matters. */
export function aGovernedSystem(
  partial: Partial<GovernedSystem> = {},
): GovernedSystem {
  return {
    ref: 'system:default/shop',
    title: 'shop',
    entities: 4,
    flagged: 0,
    identities: 9,
    ownerless: 0,
    excepted: 0,
    flag: 'false',
    ...partial,
  };
}
