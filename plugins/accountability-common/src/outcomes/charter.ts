import type { OutcomeSpec } from '../definitions/OutcomeSpec';

/**
 * The accountability assignment of an outcome: what everybody at the table agreed
 * to. Any change of it is a new version. What is left out (lifecycle, frameworks)
 * does not touch anybody's promise.
 *
 * @public
 */
export type Charter = Omit<OutcomeSpec, 'lifecycle' | 'frameworks'>;

/** @public */
export function charterOf(spec: OutcomeSpec): Charter {
  const { lifecycle: _lifecycle, frameworks: _frameworks, ...charter } = spec;
  return charter;
}

/**
 * The part of a charter that a holder accepts with the seat. When it changes, a
 * seat that was accepted waits for its holder again; another person in another
 * seat changes nobody's own promise.
 *
 * @public
 */
export function charterTerms(charter: Charter) {
  const { statement, measure, riskTolerance, consequence } = charter;
  const { whileBreached, scope } = charter;
  return {
    ...{ statement, measure, riskTolerance },
    ...{ consequence, whileBreached, scope },
  };
}

/** One difference between two versions. @public */
export interface CharterChange {
  /** `measure.target`, `seats.mission`. */
  field: string;
  /** JSON of what was there; absent when there was nothing. */
  before?: string;
  after?: string;
}

// Compared whole below these: a list of rights reads better as one thing.
const DEEP = new Set(['measure', 'seats']);

/**
 * What differs between two versions, in the order of the fields.
 *
 * @public
 */
export function charterChanges(
  before: Charter | undefined,
  after: Charter,
): CharterChange[] {
  const old = flat(before);
  const now = flat(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter(field => old.get(field) !== now.get(field))
    .map(field => ({ field, before: old.get(field), after: now.get(field) }));
}

function flat(charter: Charter | undefined): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(charter ?? {})) {
    if (DEEP.has(name)) {
      for (const [inner, part] of Object.entries(value as object)) {
        setUnlessEmpty(fields, `${name}.${inner}`, part);
      }
    } else {
      setUnlessEmpty(fields, name, value);
    }
  }
  return fields;
}

function setUnlessEmpty(
  fields: Map<string, string>,
  field: string,
  value: unknown,
): void {
  const text = JSON.stringify(value);
  if (text !== undefined && text !== '[]') fields.set(field, text);
}
