import type {
  EscalationDetail,
  ExceptionApi,
} from 'backstage-plugin-accountability-common';
import { cannedParty } from './cannedPeople';
import { daysFromNow } from './daysFromNow';

const breach: EscalationDetail = {
  ...{ id: '1', kind: 'mend-breach', severity: 'critical' },
  title: 'Every machine identity has somebody who answers for it',
  outcome: 'outcome:default/no-ownerless-identities',
  outcomeTitle: 'Every machine identity has somebody who answers for it',
  dueAt: daysFromNow(-4),
  holders: [cannedParty('dana.fox')],
  acknowledgements: [],
  ...{ moves: 0, moved: [], told: true, acknowledged: false },
  steps: [],
  consequence: 'Releases need the approval of the executive.',
  deliveries: [],
};

/** One outcome that has been breached for days. */
export const cannedEscalations: Pick<
  ExceptionApi,
  'listEscalations' | 'getEscalation' | 'acknowledgeEscalation'
> = {
  listEscalations: async () => ({
    items: [breach],
    totals: { open: 1, unacknowledged: 1, reachedNobody: 0 },
  }),
  getEscalation: async () => breach,
  acknowledgeEscalation: async () => ({ ...breach, acknowledged: true }),
};
