import type {
  ExceptionStanding,
  Severity,
} from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from '../shared';

/** What a request is about. */
export interface RequestSubjects {
  rules: readonly string[];
  identities?: readonly string[];
  outcomes?: readonly string[];
}

/** What the register shows. */
export interface RegisterFilter
  extends Partial<
    Record<'entity' | 'outcome' | 'identity' | 'rule' | 'owner', string>
  > {
  /** Words to search for. */
  q?: string;
  /** The rule whose question they fail. */
  check?: string;
  severity?: Severity;
  only?: ExceptionStanding;
  /** From a moment on, and before one. */
  from?: string;
  until?: string;
}

/** Where exceptions have their pages; undefined in an app without our pages. */
export function useExceptionPaths() {
  const root = useOptionalPath(rootRouteRef)?.({});
  if (root === undefined) return undefined;
  const list = `${root}/exceptions`;
  const one = (id: string) => `${list}/${encodeURIComponent(id)}`;
  return {
    list,
    one,
    importing: `${list}/import`,
    edit: (id: string) => `${one(id)}/edit`,
    register: (filter: RegisterFilter) =>
      `${list}?${new URLSearchParams([
        ['view', 'register'],
        ...Object.entries(filter).filter(([, value]) => value !== undefined),
      ])}`,
    request(subjects: RequestSubjects) {
      const { rules, identities = [], outcomes = [] } = subjects;
      const params = new URLSearchParams([
        ...rules.map(rule => ['rule', rule]),
        ...identities.map(id => ['identity', id]),
        ...outcomes.map(ref => ['outcome', ref]),
      ]);
      return `${list}/new?${params}`;
    },
  };
}
