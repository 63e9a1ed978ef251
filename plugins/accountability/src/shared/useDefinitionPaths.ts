import { parseEntityRef } from '@backstage/catalog-model';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Makes addresses of outcomes and controls, of their lists, and of their forms. */
export interface DefinitionPaths {
  list(kind: 'Outcome' | 'Control'): string;
  /** A control may be declared for one outcome. */
  declare(kind: 'Outcome' | 'Control', outcome?: string): string;
  /** `ref` as in `control:default/rotate-keys`. */
  one(ref: string): string;
  /** `field` as in `spec.seats.legal`, to go straight there. */
  edit(ref: string, field?: string): string;
}

/** Where outcomes and controls have their pages. */
export function useDefinitionPaths(): DefinitionPaths {
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const list = (kind: string) =>
    kind.toLocaleLowerCase('en-US') === 'control'
      ? `${root}/outcomes/controls`
      : `${root}/outcomes`;
  const one = (ref: string) => {
    const { kind, namespace, name } = parseEntityRef(ref);
    return [list(kind), namespace, name]
      .map((part, index) => (index ? encodeURIComponent(part) : part))
      .join('/');
  };
  return {
    list,
    declare: (kind, outcome) => `${list(kind)}/new${search({ outcome })}`,
    one,
    edit: (ref, field) => `${one(ref)}/edit${search({ field })}`,
  };
}

function search(params: Record<string, string | undefined>): string {
  const given = Object.entries(params).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
