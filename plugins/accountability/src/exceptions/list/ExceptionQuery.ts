import {
  type ExceptionListQuery,
  exceptionStandingSchema,
  type ExceptionState,
  exceptionStateSchema,
  severitySchema,
} from 'backstage-plugin-accountability-common';
import type { RegisterFilter } from '../useExceptionPaths';

/** The lists, in the order in which they are offered. */
export const EXCEPTION_VIEWS = [
  'mine',
  'to-decide',
  'requested',
  'register',
  'escalations',
  'programme',
] as const;
/** One of the lists. */
export type ExceptionView = (typeof EXCEPTION_VIEWS)[number];

/** What the register can be sorted by. */
export const EXCEPTION_SORTS = [
  'expiresAt',
  '-severity',
  '-requestedAt',
] as const;
export type ExceptionSort = (typeof EXCEPTION_SORTS)[number];

/** What a register can be about. */
export const ABOUT = [
  'entity',
  'outcome',
  'identity',
  'rule',
  'owner',
  'check',
] as const;

/** Which exceptions a list shows. The filters are those of the register. */
export interface ExceptionQuery extends RegisterFilter {
  view: ExceptionView;
  state?: ExceptionState;
  /** The last one that was begun first, when left out. */
  sort?: ExceptionSort;
}

/** The same for a list of exceptions; the others list deadlines, or count. */
export interface ListQuery extends ExceptionQuery {
  view: Exclude<ExceptionView, 'mine' | 'escalations' | 'programme'>;
}

/**
 * Reads a query from an address. What it does not understand is left out, so that an
 * old bookmark still opens the list.
 */
export function readExceptionQuery(params: URLSearchParams): ExceptionQuery {
  const state = exceptionStateSchema.safeParse(params.get('state'));
  const severity = severitySchema.safeParse(params.get('severity'));
  const only = exceptionStandingSchema.safeParse(params.get('only'));
  const view = EXCEPTION_VIEWS.find(one => one === params.get('view'));
  const filter: Omit<ExceptionQuery, 'view'> = {
    q: params.get('q')?.trim().slice(0, 200) || undefined,
    state: state.success ? state.data : undefined,
    severity: severity.success ? severity.data : undefined,
    only: only.success ? only.data : undefined,
    from: instantIn(params, 'from'),
    until: instantIn(params, 'until'),
    ...Object.fromEntries(
      ABOUT.map(name => [name, params.get(name)?.slice(0, 300) || undefined]),
    ),
    sort: EXCEPTION_SORTS.find(one => one === params.get('sort')),
  };
  // Who filters asks for the register.
  const filtered = Object.values(filter).some(Boolean);
  const usual = filtered ? 'register' : EXCEPTION_VIEWS[0];
  const shown = view ?? usual;
  if (shown === 'programme') return { view: shown, outcome: filter.outcome };
  return shown === 'register' ? { view: shown, ...filter } : { view: shown };
}

function instantIn(params: URLSearchParams, name: string): string | undefined {
  const at = Date.parse(params.get(name) ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** The part of an address behind the question mark that stands for a query. */
export function exceptionSearch(query: ExceptionQuery): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => Boolean(entry[1]),
  );
  return new URLSearchParams(given).toString();
}

/** What to ask the backend. */
export function exceptionListQuery(query: ListQuery): ExceptionListQuery {
  const { view, ...filter } = query;
  if (view === 'to-decide') return { mine: view, sort: 'decisionDueAt' };
  return view === 'requested' ? { mine: view } : filter;
}

/** Whether anything is left out of the register. */
export function isFiltered({
  view: _,
  sort: __,
  ...filter
}: ExceptionQuery): boolean {
  return Object.values(filter).some(Boolean);
}
