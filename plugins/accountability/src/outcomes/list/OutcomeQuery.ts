import {
  type OutcomeStatus,
  outcomeStatusSchema,
} from 'backstage-plugin-accountability-common';
import { NOT_IN_FORCE } from '../isInForce';

/** Which outcomes the list shows. */
export interface OutcomeQuery {
  q?: string;
  /** Only those in which the person has a seat. */
  mine: boolean;
  status?: OutcomeStatus;
  /** Also drafts and what has ended. */
  all: boolean;
}

/**
 * Reads a query from an address. What it does not understand is left out, so that an
 * old bookmark still opens the list.
 */
export function readOutcomeQuery(params: URLSearchParams): OutcomeQuery {
  const status = outcomeStatusSchema.safeParse(params.get('status'));
  return {
    q: params.get('q')?.trim().slice(0, 200) || undefined,
    mine: params.get('seat') === 'me',
    status: status.success ? status.data : undefined,
    all: params.get('all') === 'true',
  };
}

/** The part of an address behind the question mark that stands for a query. */
export function outcomeSearch(query: OutcomeQuery): string {
  const params = new URLSearchParams();
  if (query.all) params.set('all', 'true');
  if (query.q) params.set('q', query.q);
  if (query.mine) params.set('seat', 'me');
  if (query.status) params.set('status', query.status);
  return params.toString();
}

/** What to ask the backend. Who asks for drafts by their status wants to see drafts. */
export function outcomeListQuery(query: OutcomeQuery) {
  const all =
    query.all || (query.status && NOT_IN_FORCE.includes(query.status));
  return {
    q: query.q,
    status: query.status,
    ...(query.mine ? { seat: 'me' as const } : {}),
    ...(all ? { all: 'true' as const } : {}),
  };
}

/** Whether anything is left out of the list because of a query. */
export function isFiltered({ q, mine, status }: OutcomeQuery): boolean {
  return Boolean(q || mine || status);
}
