import type {
  Escalation,
  EscalationDetail,
  TakenStep,
} from 'backstage-plugin-accountability-common';
import { aParty } from './aControl';

const holder = aParty({ ref: 'user:default/rita.day', title: 'Rita Day' });

/** A step that went to the accountable executive; say only what matters. */
export function aTakenStep(partial: Partial<TakenStep> = {}): TakenStep {
  return {
    kind: 'escalation',
    plannedAt: '2026-11-20T12:00:00.000Z',
    at: '2026-11-20T12:00:00.000Z',
    dueAt: '2026-11-13T12:00:00.000Z',
    rung: 'business-result',
    passedOver: [],
    told: [aParty()],
    ...partial,
  };
}

/** A decision that is overdue, and went to the executive; say only what matters. */
export function anEscalation(partial: Partial<Escalation> = {}): Escalation {
  return {
    id: '4',
    kind: 'decide-exception',
    title: 'The key of payments cannot be renewed yet',
    severity: 'high',
    exception: '7',
    outcome: 'outcome:default/halve',
    outcomeTitle: 'Halve it',
    dueAt: '2026-11-13T12:00:00.000Z',
    holders: [holder],
    last: aTakenStep(),
    next: {
      ...{ kind: 'escalation', rung: 'forum' },
      at: '2026-11-27T12:00:00.000Z',
      to: [aParty({ ref: 'group:default/board', title: 'Risk board' })],
    },
    acknowledgements: [],
    moves: 0,
    told: false,
    acknowledged: false,
    ...partial,
  };
}

/** The same with everything about it. */
export function anEscalationDetail(
  partial: Partial<EscalationDetail> = {},
): EscalationDetail {
  const { moved = [] } = partial;
  return {
    ...anEscalation(partial),
    steps: [
      aTakenStep({
        ...{ kind: 'breach', rung: 'holder', told: [holder] },
        plannedAt: '2026-11-13T12:00:00.000Z',
        at: '2026-11-13T12:00:00.000Z',
      }),
      aTakenStep(),
    ],
    moves: moved.length,
    moved,
    deliveries: [],
    ...partial,
  };
}
