import {
  type OutcomeStatus,
  outcomeStatusSchema,
  type VerdictResult,
  verdictResultSchema,
} from 'backstage-plugin-accountability-common';
import { NOT_IN_FORCE } from '../isInForce';

/** Which outcomes the list shows. */
export interface OutcomeQuery {
  q?: string;
  /** Only those in which the person has a seat. */
  mine: boolean;
  status?: OutcomeStatus;
  /** Only those of which this rule says `verdict`, or which fail it. */
  rule?: string;
  verdict?: VerdictResult;
  /** Whether an exception in effect permits that rule to fail. */
  excepted?: boolean;
  /** Also drafts and what has ended. */
  all: boolean;
}

/**
 * Reads a query from an address. What it does not understand is left out, so that an
 * old bookmark still opens the list.
 */
export function readOutcomeQuery(params: URLSearchParams): OutcomeQuery {
  const status = outcomeStatusSchema.safeParse(params.get('status'));
  const verdict = verdictResultSchema.safeParse(params.get('verdict'));
  const rule = params.get('rule')?.slice(0, 100) || undefined;
  return {
    q: params.get('q')?.trim().slice(0, 200) || undefined,
    mine: params.get('seat') === 'me',
    status: status.success ? status.data : undefined,
    rule,
    verdict: rule && verdict.success ? verdict.data : undefined,
    excepted: rule ? yesOrNo(params.get('excepted')) : undefined,
    all: params.get('all') === 'true',
  };
}

function yesOrNo(value: string | null): boolean | undefined {
  if (value === 'true') return true;
  return value === 'false' ? false : undefined;
}

/** The part of an address behind the question mark that stands for a query. */
export function outcomeSearch(query: OutcomeQuery): string {
  const params = new URLSearchParams();
  if (query.all) params.set('all', 'true');
  if (query.q) params.set('q', query.q);
  if (query.mine) params.set('seat', 'me');
  if (query.status) params.set('status', query.status);
  if (query.rule) params.set('rule', query.rule);
  if (query.verdict) params.set('verdict', query.verdict);
  if (query.excepted !== undefined) {
    params.set('excepted', String(query.excepted));
  }
  return params.toString();
}

/** What to ask the backend. Who asks for drafts by their status wants to see drafts. */
export function outcomeListQuery(query: OutcomeQuery) {
  const all =
    query.all || (query.status && NOT_IN_FORCE.includes(query.status));
  return {
    q: query.q,
    status: query.status,
    ...(query.rule ? { rule: query.rule, verdict: query.verdict } : {}),
    ...(query.excepted !== undefined
      ? { excepted: query.excepted ? ('true' as const) : ('false' as const) }
      : {}),
    ...(query.mine ? { seat: 'me' as const } : {}),
    ...(all ? { all: 'true' as const } : {}),
  };
}

/** Whether anything is left out of the list because of a query. */
export function isFiltered({ q, mine, status, rule }: OutcomeQuery): boolean {
  return Boolean(q || mine || status || rule);
}
