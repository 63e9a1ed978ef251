/** What is governed, as far as it can be said by choosing from lists. */
export interface ScopePicks {
  kinds: string[];
  types: string[];
  systems: string[];
  owners: string[];
  /** `tier=gold`. */
  labels: string[];
}

type Clause = Record<string, unknown>;

const NOTHING: ScopePicks = {
  kinds: [],
  types: [],
  systems: [],
  owners: [],
  labels: [],
};

/** The filter predicate that says the same: all of the lists, any of each. */
export function scopeOf(picks: ScopePicks): Clause | undefined {
  const clauses = [
    oneOf('kind', picks.kinds),
    oneOf('spec.type', picks.types),
    related('partOf', picks.systems),
    related('ownedBy', picks.owners),
    ...picks.labels.map(labelled),
  ].filter((clause): clause is Clause => clause !== undefined);
  return clauses.length > 1 ? { $all: clauses } : clauses[0];
}

/** The lists that say the same as a filter predicate, or nothing when they cannot. */
export function picksOf(scope: unknown): ScopePicks | undefined {
  if (scope === undefined) return NOTHING;
  if (!isObject(scope)) return undefined;
  const clauses = Array.isArray(scope.$all) ? scope.$all : [scope];
  const picks = structuredClone(NOTHING);
  for (const clause of clauses) {
    if (!isObject(clause)) return undefined;
    const fields = Object.entries(clause);
    if (fields.length !== 1) return undefined;
    if (!take(picks, fields[0])) return undefined;
  }
  // Whatever the lists would not give back word for word is left as it is written.
  return JSON.stringify(scopeOf(picks)) === JSON.stringify(scope)
    ? picks
    : undefined;
}

function oneOf(field: string, values: readonly string[]): Clause | undefined {
  return values.length > 0 ? { [field]: compact(values) } : undefined;
}

function related(type: string, refs: readonly string[]): Clause | undefined {
  return refs.length > 0
    ? { relations: { $contains: { type, targetRef: compact(refs) } } }
    : undefined;
}

function labelled(label: string): Clause {
  const [, name, value] = /^([^=]*)=?(.*)$/.exec(label)!;
  return {
    [`metadata.labels.${name}`]: value === '' ? { $exists: true } : value,
  };
}

function compact(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : { $in: [...values] };
}

const LABEL = /^metadata\.labels\.([^=]+)$/;

function take(picks: ScopePicks, [field, value]: [string, unknown]): boolean {
  const label = LABEL.exec(field)?.[1];
  if (label) {
    const exists = isObject(value) && value.$exists === true;
    if (!exists && typeof value !== 'string') return false;
    picks.labels.push(exists ? label : `${label}=${value}`);
    return true;
  }
  if (field === 'relations') return takeRelation(picks, value);
  const values = valuesOf(value);
  if (field === 'kind') picks.kinds = values;
  else if (field === 'spec.type') picks.types = values;
  else return false;
  return values.length > 0;
}

function takeRelation(picks: ScopePicks, value: unknown): boolean {
  const relation = isObject(value) ? value.$contains : undefined;
  if (!isObject(relation)) return false;
  const refs = valuesOf(relation.targetRef);
  if (relation.type === 'partOf') picks.systems = refs;
  else if (relation.type === 'ownedBy') picks.owners = refs;
  else return false;
  return refs.length > 0;
}

function valuesOf(value: unknown): string[] {
  const values = isObject(value) ? value.$in : [value];
  return Array.isArray(values) &&
    values.every((one): one is string => typeof one === 'string')
    ? values
    : [];
}

function isObject(value: unknown): value is Clause {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
