import type {
  Obligation,
  ObligationList,
} from 'backstage-plugin-accountability-common';
import { anObligation } from '../src/testing/anObligation';
import { cannedParty } from './cannedPeople';
import { daysFromNow } from './daysFromNow';

const OUTCOME = 'outcome:default/no-ownerless-identities';
const OUTCOME_TITLE = 'Every machine identity has somebody who answers for it';

const ofOutcome = (partial: Partial<Obligation>) =>
  anObligation({ outcome: OUTCOME, title: OUTCOME_TITLE, ...partial });

const within = (days: number, obligation: Obligation): Obligation => ({
  ...obligation,
  ...{ dueAt: daysFromNow(days), overdue: days < 0 },
});

/** One of every kind, the most overdue first. */
const ALL: readonly [number, Obligation][] = [
  [
    -3,
    ofOutcome({
      ...{ id: 'a', kind: 'bring-number' },
      next: {
        ...{ kind: 'escalation', at: daysFromNow(4), rung: 'business-result' },
        to: [cannedParty('sofia.lindqvist')],
      },
      because: {
        ...{ seat: 'control-system', how: 'group' },
        holder: 'group:default/identity-platform',
      },
    }),
  ],
  [-1, anObligation({ id: 'b', title: 'Keys are renewed: ci-deployer' })],
  [
    3,
    anObligation({
      ...{ id: 'c', kind: 'replace-credential', identity: '7' },
      next: {
        ...{ kind: 'reminder', at: daysFromNow(2), rung: 'holder' },
        to: [cannedParty('guest'), cannedParty('rita.day')],
      },
      title: 'aws:main/user/ci-deployer',
      because: { holder: 'group:default/identity-platform', how: 'group' },
    }),
  ],
  [
    5,
    ofOutcome({
      ...{ id: 'd', kind: 'accept-seat' },
      next: {
        ...{ kind: 'breach', at: daysFromNow(5), rung: 'holder' },
        to: [cannedParty('dana.fox'), cannedParty('identity-platform')],
      },
      because: {
        ...{ seat: 'legal', how: 'own', holder: 'user:default/dana.fox' },
      },
    }),
  ],
  [
    10,
    anObligation({
      ...{ id: 'e', kind: 'review-exception', exception: '8' },
      next: { kind: 'escalation', at: daysFromNow(13), to: [] },
      title: 'The backup role keeps its rights',
      because: {
        ...{ seat: 'exception-handling', how: 'delegation' },
        holder: 'user:default/rita.day',
      },
    }),
  ],
  [
    25,
    anObligation({
      ...{ id: 'f', kind: 'end-exception', exception: '8' },
      title: 'The backup role keeps its rights',
      because: { holder: 'user:default/dana.fox', how: 'own' },
    }),
  ],
  [
    40,
    ofOutcome({
      ...{ id: 'g', kind: 'hold-review' },
      because: {
        ...{ seat: 'business-result', how: 'own' },
        holder: 'user:default/dana.fox',
      },
    }),
  ],
  [
    120,
    ofOutcome({
      ...{ id: 'h', kind: 'meet-target' },
      because: {
        ...{ seat: 'business-result', how: 'own' },
        holder: 'user:default/dana.fox',
      },
    }),
  ],
];

/** What there is to do when one looks so many days ahead. */
export function cannedObligations(days: number): ObligationList {
  const items = ALL.filter(([left]) => left <= days).map(([left, obligation]) =>
    within(left, obligation),
  );
  return {
    ...{ items, more: 0 },
    overdue: items.filter(({ overdue }) => overdue).length,
  };
}
