import type { Response } from 'express';
import type { ExceptionState } from 'backstage-plugin-accountability-common';
import type { ExportedException } from '../register';
import { sendCsv } from './sendCsv';

const COLUMNS = [
  'id',
  'kind',
  'title',
  'state',
  'effective',
  'severity',
  'rules',
  'identities',
  'outcomes',
  'requester',
  'owner',
  'decided_by',
  'approved_by',
  'approved_at',
  'reason',
  'treatment',
  'remediation',
  'residual_likelihood',
  'residual_impact',
  'residual_rating',
  'effective_from',
  'original_expires_at',
  'expires_at',
  'ended_at',
  'renewals',
  'imported_reference',
  'imported_approved_by',
  'imported_approved_at',
  'hash',
];

// What an approval led to. What was rejected is not approved, whoever was for it.
const APPROVED: readonly ExceptionState[] = [
  'approved',
  'active',
  'expired',
  'revoked',
  'closed',
  'superseded',
];

/** Streams exceptions, so that no answer is held in memory. */
export async function sendExceptionsCsv(
  res: Response,
  exceptions: AsyncIterable<ExportedException>,
): Promise<void> {
  async function* lines() {
    for await (const exported of exceptions) yield toRow(exported);
  }
  await sendCsv(res, {
    name: 'exceptions.csv',
    columns: COLUMNS,
    lines: lines(),
  });
}

function toRow(exported: ExportedException): Record<string, string | number> {
  const { exception, effective, identities, outcomes } = exported;
  const { content, state, decidedAt = '' } = exception;
  const { terms, requester, severity } = content;
  const approvals = APPROVED.includes(state) ? exception.approvals : [];
  const { imported } = terms;
  const { likelihood, impact } = terms.residual;
  return {
    id: exception.id,
    kind: terms.kind,
    title: terms.title,
    state,
    effective: effective ? 'yes' : 'no',
    severity,
    rules: terms.rules.join(';'),
    identities: identities.join(';'),
    outcomes: outcomes.join(';'),
    requester,
    owner: terms.owner ?? requester,
    decided_by: terms.decidedBy ?? '',
    approved_by: [...new Set(approvals.map(({ by }) => by))].join(';'),
    approved_at: approvals.length > 0 ? decidedAt : '',
    reason: terms.reason,
    treatment: terms.treatment,
    remediation: terms.plan ?? '',
    residual_likelihood: likelihood,
    residual_impact: impact,
    residual_rating: likelihood * impact,
    effective_from: exception.effectiveFrom ?? '',
    original_expires_at: exported.originalExpiresAt,
    expires_at: terms.expiresAt,
    ended_at: exception.endedAt ?? '',
    renewals: exception.renewals,
    imported_reference: imported?.reference ?? '',
    imported_approved_by: imported?.claims.approvedBy ?? '',
    imported_approved_at: imported?.claims.approvedAt ?? '',
    hash: exception.hash,
  };
}
