import { isEntityRef } from '../shared';

/** Who passes what to whom, as the address says it. */
export interface TransferQuery {
  from?: string;
  to?: string;
  /** Of the identities those below this entity alone. */
  entity?: string;
}

const NAMES = ['from', 'to', 'entity'] as const;

/** Reads a query from an address; what is no entity ref is left out. */
export function readTransferQuery(params: URLSearchParams): TransferQuery {
  return Object.fromEntries(
    NAMES.flatMap(name => {
      const ref = params.get(name)?.toLocaleLowerCase('en-US');
      return ref && isEntityRef(ref) ? [[name, ref]] : [];
    }),
  );
}

/** The part of an address behind the question mark that stands for a query. */
export function transferSearch(query: TransferQuery): string {
  const given = NAMES.flatMap(name => {
    const ref = query[name];
    return ref ? [[name, ref]] : [];
  });
  return new URLSearchParams(given).toString();
}
