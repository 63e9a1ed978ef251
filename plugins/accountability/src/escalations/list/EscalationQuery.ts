import {
  type DeadlineKind,
  deadlineKindSchema,
  type EscalationListQuery,
} from 'backstage-plugin-accountability-common';
import { isEntityRef } from '../../shared/isEntityRef';

/** What of that which is overdue a list shows; everything when nothing is said. */
export interface EscalationQuery {
  kind?: DeadlineKind;
  /** Ref of the outcome whose seats hear of it. */
  outcome?: string;
  /** Only what waits for whoever looks. */
  mine?: boolean;
  /** Only what nobody has acknowledged. */
  unacknowledged?: boolean;
}

/** Reads it from an address; what it does not understand is left out. */
export function readEscalationQuery(params: URLSearchParams): EscalationQuery {
  const kind = deadlineKindSchema.safeParse(params.get('kind'));
  const outcome = params.get('outcome')?.slice(0, 300) ?? '';
  return {
    ...(kind.success && { kind: kind.data }),
    ...(isEntityRef(outcome) && { outcome }),
    ...(params.get('mine') === 'true' && { mine: true }),
    ...(params.get('unacknowledged') === 'true' && { unacknowledged: true }),
  };
}

/** The part of an address behind the question mark that stands for it. */
export function escalationSearch(query: EscalationQuery): string {
  return new URLSearchParams({
    view: 'escalations',
    ...escalationListQuery(query),
  }).toString();
}

/** What to ask the backend. */
export function escalationListQuery(
  query: EscalationQuery,
): Pick<EscalationListQuery, 'kind' | 'outcome' | 'mine' | 'unacknowledged'> {
  const { kind, outcome, mine, unacknowledged } = query;
  return {
    ...(kind && { kind }),
    ...(outcome && { outcome }),
    ...(mine && { mine: 'true' }),
    ...(unacknowledged && { unacknowledged: 'true' }),
  };
}

/** Whether anything is left out. */
export function isFiltered(query: EscalationQuery): boolean {
  return Object.values(query).some(Boolean);
}
