import type { Knex } from 'knex';
import type {
  ExceptionKind,
  ExceptionState,
  ExceptionTerms,
  Severity,
} from 'backstage-plugin-accountability-common';
import { insertReturning, insertRows, selectIn } from '../db';
import { canonicalText } from '../definitions';
import { nextTransition } from './chain';
import {
  subjectsOf,
  type Exception,
  type Step,
  type Transition,
} from './Exception';

/** A row of exceptions_exceptions. */
export interface ExceptionRow {
  id: number;
  parent_id: number | null;
  state: ExceptionState;
  kind: ExceptionKind;
  title: string;
  /** The title in small letters. */
  search_text: string;
  severity: Severity;
  requester: string;
  owner: string;
  decided_by: string | null;
  requested_at: string | null;
  decision_due_at: string | null;
  decided_at: string | null;
  begins_at: string | null;
  effective_from: string | null;
  first_effective_from: string | null;
  expires_at: string;
  /** Nobody has chosen an end since it was imported. */
  without_end: boolean | null;
  next_review_at: string | null;
  escalated: boolean | number | null;
  ended_at: string | null;
  renewals: number;
  content: string;
  approvals: string;
  content_hash: string;
  sequence: number;
  hash: string;
}

interface TransitionRow {
  exception_id: number;
  sequence: number;
  event: Transition['event'];
  from: ExceptionState | null;
  to: ExceptionState;
  by: string | null;
  on_behalf_of: string | null;
  seat: Transition['seat'] | null;
  reason: string | null;
  at: string;
  content: string;
  content_hash: string;
  hash: string;
  previous_hash: string | null;
}

/**
 * Exceptions and their transitions, which only grow. The one place that writes how
 * an exception stands, and only together with the transition that made it so
 * (governance I10). Runs in the caller's transaction.
 */
export class DatabaseExceptionStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async get(id: number): Promise<Exception | undefined> {
    const row = await this.#tx<ExceptionRow>('exceptions_exceptions')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** Holds off everybody else who writes about it until the transaction ends. */
  async lock(id: number): Promise<Exception | undefined> {
    const row = await this.#tx<ExceptionRow>('exceptions_exceptions')
      .where({ id })
      .forUpdate()
      .first();
    return row && fromRow(row);
  }

  /** Writes a step; for a new exception, begins it. */
  async write(step: Step, before?: Exception): Promise<Exception> {
    const { after } = step;
    const id = before?.id ?? (await this.#begin(after));
    const transition = nextTransition(before, {
      ...step,
      after: { ...after, id },
    });
    await insertRows(this.#tx, 'exceptions_transitions', [
      toTransitionRow(transition),
    ]);
    const { sequence, hash } = transition;
    const kept = { ...after, id, sequence, hash };
    await this.#tx('exceptions_exceptions').where({ id }).update(toRow(kept));
    if (after.contentHash !== before?.contentHash) await this.#name(kept);
    return kept;
  }

  /** Oldest first. */
  async transitions(id: number): Promise<Transition[]> {
    const rows: TransitionRow[] = await this.#tx('exceptions_transitions')
      .where({ exception_id: id })
      .orderBy('sequence');
    return rows.map(fromTransitionRow);
  }

  /** Those that time alone moves on: the ended and those that begin. */
  async due(now: string, limit: number): Promise<number[]> {
    const ended: number[] = await this.#tx('exceptions_exceptions')
      .where({ state: 'active' })
      .where('expires_at', '<=', now)
      .orderBy('expires_at')
      .limit(limit)
      .pluck('id');
    const begin: number[] = await this.#tx('exceptions_exceptions')
      .where({ state: 'approved' })
      .where(due => due.whereNull('begins_at').orWhere('begins_at', '<=', now))
      .orderBy('id')
      .limit(limit)
      .pluck('id');
    return [...ended, ...begin];
  }

  /** A renewal of it that is not decided yet, or that took over. */
  async renewalOf(id: number): Promise<Exception | undefined> {
    const row = await this.#tx<ExceptionRow>('exceptions_exceptions')
      .where({ parent_id: id })
      .whereNotIn('state', ['rejected', 'withdrawn'])
      .orderBy('id', 'desc')
      .first();
    return row && fromRow(row);
  }

  /** Other exceptions about any of the same findings, newest first. */
  async aboutTheSame(
    {
      terms,
    }: { terms: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'> },
    options: { except?: number; states?: readonly ExceptionState[] },
  ): Promise<Exception[]> {
    const subjects = new Set(subjectsOf(terms).map(({ subject }) => subject));
    const rows = await selectIn<{ exception_id: number }>(subjects, piece =>
      this.#tx('exceptions_subjects')
        .distinct('exception_id')
        .whereIn('subject', piece)
        .whereIn('rule_id', terms.rules),
    );
    const ids = new Set(rows.map(row => row.exception_id));
    const found = await selectIn<ExceptionRow>(ids, piece => {
      const query = this.#tx('exceptions_exceptions').whereIn('id', piece);
      if (options.except) query.whereNot('id', options.except);
      if (options.states) query.whereIn('state', [...options.states]);
      return query;
    });
    return found.map(fromRow).sort((a, b) => b.id - a.id);
  }

  async #begin(after: Exception): Promise<number> {
    const [{ id }] = await insertReturning<{ id: number }>(
      this.#tx,
      'exceptions_exceptions',
      { rows: [toRow(after)], returning: ['id'] },
    );
    return id;
  }

  async #name({ id, content }: Exception): Promise<void> {
    await this.#tx('exceptions_subjects').where({ exception_id: id }).delete();
    await insertRows(
      this.#tx,
      'exceptions_subjects',
      subjectsOf(content.terms).map(({ ruleId, subject, identityId }) => ({
        exception_id: id,
        rule_id: ruleId,
        subject,
        identity_id: identityId ?? null,
      })),
    );
  }
}

function toRow(exception: Exception): Omit<ExceptionRow, 'id'> {
  const { content, approvals } = exception;
  const { terms } = content;
  return {
    parent_id: exception.parentId ?? null,
    state: exception.state,
    kind: terms.kind,
    title: terms.title,
    search_text: terms.title.toLowerCase(),
    severity: content.severity,
    requester: content.requester,
    owner: terms.owner ?? content.requester,
    decided_by: terms.decidedBy ?? null,
    requested_at: exception.requestedAt ?? null,
    decision_due_at: exception.decisionDueAt ?? null,
    decided_at: exception.decidedAt ?? null,
    begins_at: terms.effectiveFrom ?? null,
    effective_from: exception.effectiveFrom ?? null,
    first_effective_from: exception.firstEffectiveFrom ?? null,
    expires_at: terms.expiresAt,
    without_end: terms.imported?.withoutEnd ? true : null,
    next_review_at: exception.nextReviewAt ?? null,
    escalated: exception.escalated ? true : null,
    ended_at: exception.endedAt ?? null,
    renewals: exception.renewals,
    content: canonicalText(content),
    approvals: JSON.stringify(approvals),
    content_hash: exception.contentHash,
    sequence: exception.sequence,
    hash: exception.hash,
  };
}

/** An exception as a row tells it. */
export function fromRow(row: ExceptionRow): Exception {
  return {
    id: row.id,
    parentId: row.parent_id ?? undefined,
    state: row.state,
    content: JSON.parse(row.content),
    contentHash: row.content_hash,
    approvals: JSON.parse(row.approvals),
    requestedAt: row.requested_at ?? undefined,
    decisionDueAt: row.decision_due_at ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    effectiveFrom: row.effective_from ?? undefined,
    firstEffectiveFrom: row.first_effective_from ?? undefined,
    nextReviewAt: row.next_review_at ?? undefined,
    escalated: row.escalated ? true : undefined,
    endedAt: row.ended_at ?? undefined,
    renewals: row.renewals,
    sequence: row.sequence,
    hash: row.hash,
  };
}

function toTransitionRow(transition: Transition): TransitionRow {
  return {
    exception_id: transition.exceptionId,
    sequence: transition.sequence,
    event: transition.event,
    from: transition.from ?? null,
    to: transition.to,
    by: transition.by ?? null,
    on_behalf_of: transition.onBehalfOf ?? null,
    seat: transition.seat ?? null,
    reason: transition.reason ?? null,
    at: transition.at,
    content: transition.content,
    content_hash: transition.contentHash,
    hash: transition.hash,
    previous_hash: transition.previousHash ?? null,
  };
}

function fromTransitionRow(row: TransitionRow): Transition {
  return {
    exceptionId: row.exception_id,
    sequence: row.sequence,
    event: row.event,
    from: row.from ?? undefined,
    to: row.to,
    by: row.by ?? undefined,
    onBehalfOf: row.on_behalf_of ?? undefined,
    seat: row.seat ?? undefined,
    reason: row.reason ?? undefined,
    at: row.at,
    content: row.content,
    contentHash: row.content_hash,
    hash: row.hash,
    previousHash: row.previous_hash ?? undefined,
  };
}
