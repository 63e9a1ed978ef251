import type { Knex } from 'knex';
import type { ExceptionEvent } from 'backstage-plugin-accountability-common';

/** A step that granted an exception about a subject, or ended one that was granted. */
export interface StepAbout {
  exceptionId: number;
  title: string;
  event: Extract<
    ExceptionEvent,
    'approve' | 'expire' | 'revoke' | 'close' | 'supersede'
  >;
  at: string;
  by: string | null;
  reason: string | null;
  expiresAt: string;
}

const ENDS: readonly ExceptionEvent[] = [
  ...(['expire', 'revoke', 'close', 'supersede'] as const),
];

/** What was permitted of one subject and how that ended, the newest first. */
export async function stepsAbout(
  knex: Knex,
  subject: string,
  limit: number,
): Promise<StepAbout[]> {
  return knex('exceptions_transitions as t')
    .join('exceptions_exceptions as e', 'e.id', 't.exception_id')
    .select('e.title', 't.event', 't.at', 't.by', 't.reason')
    .select({ exceptionId: 'e.id', expiresAt: 'e.expires_at' })
    .whereIn(
      'e.id',
      knex('exceptions_subjects as s')
        .select('s.exception_id')
        .where('s.subject', subject),
    )
    .where(any =>
      any
        .whereIn('t.event', [...ENDS])
        // The last approval that was needed.
        .orWhere({ 't.event': 'approve', 't.to': 'approved' }),
    )
    .orderBy([
      { column: 't.at', order: 'desc' },
      { column: 't.exception_id', order: 'desc' },
      { column: 't.sequence', order: 'desc' },
    ])
    .limit(limit);
}
