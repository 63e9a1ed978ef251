import { NotFoundError } from '@backstage/errors';
import type {
  DeadlineMove,
  EscalationDetail,
  ExceptionApi,
  TakenStep,
} from 'backstage-plugin-accountability-common';
import { cannedParty } from './cannedPeople';
import { daysFromNow } from './daysFromNow';

const OUTCOME = {
  outcome: 'outcome:default/no-ownerless-identities',
  outcomeTitle: 'Every machine identity has an owner',
};

/** A step so many days from now, for a deadline so many days from now. */
const step = (
  days: number,
  due: number,
  partial: Partial<TakenStep>,
): TakenStep => ({
  kind: 'escalation',
  ...{ plannedAt: daysFromNow(days), at: daysFromNow(days) },
  dueAt: daysFromNow(due),
  ...{ passedOver: [], told: [] },
  ...partial,
});

/** One of them; its last step, moves and outcome follow from what is said. */
function canned(
  partial: Pick<
    EscalationDetail,
    'id' | 'kind' | 'title' | 'dueAt' | 'holders' | 'steps'
  > &
    Partial<EscalationDetail>,
): EscalationDetail {
  const moved: DeadlineMove[] = partial.moved ?? [];
  return {
    ...{ severity: 'high', acknowledgements: [], deliveries: [] },
    ...{ told: false, acknowledged: false },
    ...OUTCOME,
    ...{ last: partial.steps.at(-1), moved, moves: moved.length },
    ...partial,
  };
}

const dana = cannedParty('dana.fox');
const rita = cannedParty('rita.day');
const sam = cannedParty('sam.lee', 'user-left');
const sofia = cannedParty('sofia.lindqvist');
const kim = cannedParty('kim.roe');
const platform = cannedParty('identity-platform');

const sent = (days: number, person = dana, channel = 'notifications') => ({
  ...{ person, channel, state: 'sent' as const, attempts: 1 },
  ...{ at: daysFromNow(days), sentAt: daysFromNow(days) },
});

const decision = canned({
  ...{ id: '3', kind: 'decide-exception', exception: '7', told: true },
  title: 'Keys are renewed: aws:main/user/ci-deployer and 2 more',
  severity: 'critical',
  dueAt: daysFromNow(-12),
  holders: [rita],
  steps: [
    step(-26, -19, { kind: 'notice', rung: 'holder', told: [rita] }),
    step(-20, -19, { kind: 'reminder', rung: 'holder', told: [rita] }),
    step(-12, -12, {
      ...{ kind: 'breach', rung: 'holder', told: [rita, platform] },
    }),
    step(-5, -12, {
      plannedAt: daysFromNow(-8),
      rung: 'business-result',
      passedOver: [{ rung: 'exception-handling', because: 'requester' }],
      told: [sofia],
    }),
  ],
  next: {
    ...{ kind: 'escalation', at: daysFromNow(2), rung: 'forum' },
    to: [dana, kim, cannedParty('procurement'), cannedParty('legal')],
  },
  acknowledgements: [
    {
      ...{ by: sofia, at: daysFromNow(-4) },
      note: 'Rita is back on Monday and decides then.\nUntil then the wall holds.',
    },
  ],
  moved: [
    {
      ...{ from: daysFromNow(-19), to: daysFromNow(-15) },
      ...{ at: daysFromNow(-20), by: rita, beginsAnew: false },
    },
    {
      ...{ from: daysFromNow(-15), to: daysFromNow(-12) },
      ...{ at: daysFromNow(-16), by: sofia, beginsAnew: true },
      reason: 'The vendor answers only after its own audit.',
    },
  ],
  deliveries: [
    sent(-5, sofia),
    {
      ...{ person: sofia, channel: 'email', state: 'failed', attempts: 5 },
      at: daysFromNow(-5),
    },
    sent(-12, rita),
    {
      ...{ person: rita, channel: 'email', state: 'pending', attempts: 2 },
      at: daysFromNow(-12),
    },
  ],
});

const credential = canned({
  ...{ id: '4', kind: 'replace-credential', identity: '7' },
  title: 'aws:main/user/ci-deployer',
  dueAt: daysFromNow(-9),
  holders: [sam],
  steps: [
    step(-9, -9, { kind: 'breach', rung: 'holder' }),
    step(-2, -9, {
      passedOver: [
        { rung: 'control-system', because: 'vacant' },
        { rung: 'exception-handling', because: 'vacant' },
        { rung: 'business-result', because: 'already-told' },
      ],
    }),
  ],
  next: { kind: 'escalation', at: daysFromNow(5), to: [] },
});

const breach = canned({
  ...{ id: '1', kind: 'mend-breach', severity: 'critical', told: true },
  title: OUTCOME.outcomeTitle,
  dueAt: daysFromNow(-4),
  holders: [platform],
  steps: [
    step(-4, -4, { kind: 'breach', rung: 'holder', told: [platform, dana] }),
    step(-1, -4, { rung: 'exception-handling', told: [rita] }),
  ],
  next: {
    ...{ kind: 'escalation', at: daysFromNow(3), rung: 'business-result' },
    to: [sofia],
  },
  consequence: 'Releases need the approval of the executive.',
  deliveries: [sent(-1, rita), sent(-4), sent(-4, dana, 'email')],
});

const review = canned({
  ...{ id: '2', kind: 'hold-review', severity: 'medium' },
  title: OUTCOME.outcomeTitle,
  dueAt: daysFromNow(-2),
  holders: [sofia],
  steps: [step(-2, -2, { kind: 'breach', rung: 'holder', told: [sofia] })],
});

let all: EscalationDetail[] = [decision, credential, breach, review];

const byId = (id: string) => {
  const found = all.find(one => one.id === id);
  if (!found) throw new NotFoundError(`There is no escalation ${id}`);
  return found;
};

/** A decision, a credential of somebody who left, a breach, a review. */
export const cannedEscalations: Pick<
  ExceptionApi,
  'listEscalations' | 'getEscalation' | 'acknowledgeEscalation'
> = {
  listEscalations: async ({ kind, outcome, mine, unacknowledged } = {}) => ({
    items: all.filter(
      one =>
        (!kind || one.kind === kind) &&
        (!outcome || one.outcome === outcome) &&
        (!mine || (one.told && !one.acknowledged)) &&
        (!unacknowledged || one.acknowledgements.length === 0),
    ),
    totals: {
      open: all.length,
      unacknowledged: all.filter(one => one.acknowledgements.length === 0)
        .length,
      reachedNobody: all.filter(({ last }) => last?.told.length === 0).length,
      oldestDueAt: decision.dueAt,
    },
  }),
  getEscalation: async id => byId(id),
  acknowledgeEscalation: async (id, { note } = {}) => {
    const by = cannedParty('guest');
    const changed: EscalationDetail = {
      ...byId(id),
      acknowledged: true,
      acknowledgements: [
        ...byId(id).acknowledgements,
        { by, at: daysFromNow(0), note },
      ],
    };
    all = all.map(one => (one.id === id ? changed : one));
    return changed;
  },
};
