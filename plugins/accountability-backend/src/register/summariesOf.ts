import type { Knex } from 'knex';
import {
  isEffective,
  type ExceptionState,
  type ExceptionSummary,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import type { Exception } from '../exceptions';
import type { Clock } from '../time';
import {
  DatabaseRegisterStore,
  type RegisterViewer,
} from './DatabaseRegisterStore';

const WAITING: readonly ExceptionState[] = ['requested', 'under-review'];

/** Rows of the register. */
export async function summariesOf(
  known: { knex: Knex; clock: Clock; placeholders: readonly string[] },
  items: readonly Exception[],
  caller: { viewer: RegisterViewer; waiting: ReadonlySet<number> },
): Promise<ExceptionSummary[]> {
  const { knex, clock, placeholders } = known;
  const now = clock.now();
  const party = await readParties(
    knex,
    items.map(({ content }) => content.requester),
    placeholders,
  );
  const visible = await new DatabaseRegisterStore(knex).visibleIdentities(
    items.map(({ id }) => id),
    caller.viewer.visibility,
  );
  return items.map((item): ExceptionSummary => {
    const { content, approvals, effectiveFrom } = item;
    const { terms } = content;
    const seen = visible.get(item.id);
    const outcomes = terms.outcomes.filter(ref =>
      caller.viewer.outcomes.includes(ref),
    );
    const given = new Set(approvals.map(({ seat }) => seat));
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
      decisionDueAt: WAITING.includes(item.state)
        ? item.decisionDueAt
        : undefined,
      expiresAt: terms.expiresAt,
      ...{ nextReviewAt: item.nextReviewAt, endedAt: item.endedAt },
      renewals: item.renewals,
      waitingFor: WAITING.includes(item.state)
        ? content.needed
            .map(({ seat }) => seat)
            .filter(seat => !given.has(seat))
        : [],
      waitsForMe: caller.waiting.has(item.id),
    };
  });
}
