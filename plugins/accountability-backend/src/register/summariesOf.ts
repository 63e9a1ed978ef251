import {
  isEffective,
  isWaiting,
  type ExceptionSummary,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import { missingNow, type Exception, type Turn } from '../exceptions';
import { SEES_ALL } from '../posture';
import { DatabaseRegisterStore } from './DatabaseRegisterStore';
import { isPutBefore } from './isPutBefore';
import type { RegisterCaller } from './RegisterCaller';
import type { RegisterKnown } from './RegisterKnown';
import type { Deciders } from './seatsThatDecide';

/** Rows of the register. */
export async function summariesOf(
  known: Pick<RegisterKnown, 'knex' | 'clock' | 'placeholders'>,
  items: readonly Exception[],
  caller: RegisterCaller & {
    /** When it is their turn, of those that wait for them. */
    turns: ReadonlyMap<number, Turn>;
    /** Of everything that these are decided by. */
    deciders: ReadonlyMap<string | undefined, Deciders>;
  },
): Promise<ExceptionSummary[]> {
  const { knex, clock, placeholders } = known;
  const now = clock.now();
  const reviewers = new Map(
    items
      .filter(({ id }) => caller.turns.get(id) === 'after-review')
      .map(({ id, content }) => [
        id,
        handlersOf(caller.deciders.get(content.terms.decidedBy)!),
      ]),
  );
  const party = await readParties(
    knex,
    [
      ...items.map(({ content }) => content.requester),
      ...[...reviewers.values()].flat(),
    ],
    placeholders,
  );
  const open = items.filter(item =>
    isPutBefore(
      item,
      caller,
      caller.deciders.get(item.content.terms.decidedBy)!,
    ),
  );
  const store = new DatabaseRegisterStore(knex);
  const visible = new Map([
    ...(await store.visibleIdentities(
      items.map(({ id }) => id),
      caller.viewer.visibility,
    )),
    ...(await store.visibleIdentities(
      open.map(({ id }) => id),
      SEES_ALL,
    )),
  ]);
  return items.map((item): ExceptionSummary => {
    const { content, effectiveFrom } = item;
    const { terms } = content;
    const seen = visible.get(item.id);
    const outcomes = terms.outcomes.filter(
      ref => open.includes(item) || caller.viewer.outcomes.includes(ref),
    );
    return {
      id: String(item.id),
      ...{ kind: terms.kind, title: terms.title, state: item.state },
      effective: isEffective({ ...item, expiresAt: terms.expiresAt }, now),
      ...{ severity: content.severity, rules: terms.rules },
      subjects: terms.identities.length + terms.outcomes.length,
      visibleSubjects: (seen?.count ?? 0) + outcomes.length,
      firstSubject: seen?.first ?? outcomes.at(0),
      requester: party(content.requester),
      decidedBy: terms.decidedBy,
      ...{ requestedAt: item.requestedAt, effectiveFrom },
      beginsAt: effectiveFrom ? undefined : terms.effectiveFrom,
      decisionDueAt: isWaiting(item.state) ? item.decisionDueAt : undefined,
      expiresAt: terms.expiresAt,
      ...{ nextReviewAt: item.nextReviewAt, endedAt: item.endedAt },
      escalated: Boolean(item.escalated),
      renewals: item.renewals,
      waitingFor: isWaiting(item.state)
        ? missingNow(item, caller.deciders.get(terms.decidedBy)!.breach).map(
            ({ seat }) => seat,
          )
        : [],
      waitsForMe: caller.turns.get(item.id) === 'now',
      reviewFirstBy: reviewers.get(item.id)?.map(party),
    };
  });
}

/** Who begins reviews: holders of the seat of exception handling. */
function handlersOf({ seats }: Deciders): string[] {
  const seat = seats.find(of => of.seat === 'exception-handling');
  return (seat?.holders ?? []).map(({ ref }) => ref);
}
