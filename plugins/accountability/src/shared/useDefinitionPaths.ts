import { parseEntityRef } from '@backstage/catalog-model';
import { rootRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Makes addresses of outcomes and controls, of their lists, and of their forms. */
export interface DefinitionPaths {
  list(kind: 'Outcome' | 'Control'): string;
  declare(kind: 'Outcome' | 'Control'): string;
  /** `ref` as in `control:default/rotate-keys`. */
  one(ref: string): string;
  edit(ref: string): string;
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
    declare: kind => `${list(kind)}/new`,
    one,
    edit: ref => `${one(ref)}/edit`,
  };
}
