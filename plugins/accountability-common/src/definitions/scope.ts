import { z } from 'zod';
import { isNestedAtMost } from './jsonDepth';

/** One thing that is wrong with a scope, and where. */
interface ScopeFault {
  path: (string | number)[];
  message: string;
}

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 12;
const MAX_FAULTS = 10;

/** What a scope may look at, besides `metadata.…`: what the directory reads of every entity. */
const FIELDS: readonly string[] = [
  'kind',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'spec.domain',
  'relations',
];
const FIELD_WORDS = `kind, metadata.…, ${FIELDS.slice(1).join(', ')}`;
const VALUE_WORDS =
  'write a text, number, true, false, or one of { $exists: true }, { $in: [a, b] }, { $contains: a }, { $hasPrefix: a }';

/**
 * What is wrong with a filter predicate as scope of an outcome. Only the structure
 * and the fields: a scope over a field that nobody reads would govern nothing, and
 * nobody would notice.
 */
export function scopeFaults(scope: unknown): ScopeFault[] {
  if (!isNestedAtMost(scope, MAX_DEPTH)) {
    return [{ path: [], message: `nest at most ${MAX_DEPTH} levels` }];
  }
  if ((JSON.stringify(scope) ?? '').length > MAX_LENGTH) {
    return [{ path: [], message: `write at most ${MAX_LENGTH} characters` }];
  }
  return [...faultsOfPredicate(scope, { path: [], fields: FIELDS })].slice(
    0,
    MAX_FAULTS,
  );
}

/** Where in the scope we are, and which fields may be named there; any when left out. */
interface Place {
  path: (string | number)[];
  fields?: readonly string[];
}

function* faultsOfPredicate(
  predicate: unknown,
  place: Place,
): Generator<ScopeFault> {
  const { path } = place;
  if (!isMapping(predicate)) {
    yield {
      path,
      message: `write fields with values, such as kind: Component`,
    };
    return;
  }
  const names = Object.keys(predicate);
  const operator = names.find(name => name.startsWith('$'));
  if (!operator) {
    for (const name of names) {
      yield* faultsOfField(name, predicate[name], place);
    }
    return;
  }
  if (names.length > 1) {
    yield {
      path,
      message: `${operator} stands alone: put it and the rest into a list under $all`,
    };
  } else if (operator === '$not') {
    yield* faultsOfPredicate(predicate.$not, at(place, '$not'));
  } else if (operator === '$all' || operator === '$any') {
    yield* faultsOfList(predicate[operator], at(place, operator));
  } else {
    yield { path, message: `write $all, $any or $not instead of ${operator}` };
  }
}

function* faultsOfList(list: unknown, place: Place): Generator<ScopeFault> {
  if (!Array.isArray(list) || list.length === 0) {
    yield { path: place.path, message: 'write a list of filters' };
    return;
  }
  for (const [index, predicate] of list.entries()) {
    yield* faultsOfPredicate(predicate, at(place, index));
  }
}

function* faultsOfField(
  name: string,
  value: unknown,
  place: Place,
): Generator<ScopeFault> {
  const here = at(place, name);
  if (name.includes('\0')) {
    yield { path: place.path, message: 'a name holds a NUL character' };
  } else if (place.fields && !isField(name, place.fields)) {
    yield {
      path: here.path,
      message: `nothing is governed by this field; use ${FIELD_WORDS}`,
    };
  } else if (place.fields && name === 'relations') {
    yield* faultsOfRelations(value, here);
  } else {
    yield* faultsOfValue(value, { path: here.path });
  }
}

function isField(name: string, fields: readonly string[]): boolean {
  return fields.includes(name) || /^metadata\../.test(name);
}

/** Relations are a list, so that everything but `$contains` would never hold. */
function* faultsOfRelations(
  value: unknown,
  place: Place,
): Generator<ScopeFault> {
  if (!isMapping(value) || !('$contains' in value)) {
    yield {
      path: place.path,
      message:
        'write { $contains: { type: partOf, targetRef: system:default/name } }',
    };
    return;
  }
  yield* faultsOfValue(value, { ...place, fields: ['type', 'targetRef'] });
}

function* faultsOfValue(value: unknown, place: Place): Generator<ScopeFault> {
  const { path } = place;
  if (isPrimitive(value)) {
    if (holdsNul(value)) yield { path, message: 'holds a NUL character' };
    return;
  }
  const entries = isMapping(value) ? Object.entries(value) : [];
  const [[operator, operand] = []] = entries;
  const fits = entries.length === 1 && fitsOperator(operator!, operand);
  if (!fits) {
    yield { path, message: VALUE_WORDS };
  } else if (operator === '$contains' && !isPrimitive(operand)) {
    yield* faultsOfElement(operand, at(place, operator));
  } else if ([operand].flat().some(holdsNul)) {
    yield { path, message: 'holds a NUL character' };
  }
}

function* faultsOfElement(
  element: unknown,
  place: Place,
): Generator<ScopeFault> {
  const { path, fields } = place;
  const unknown =
    fields &&
    isMapping(element) &&
    Object.keys(element).find(name => !fields.includes(name));
  if (unknown) {
    yield { path, message: `name ${fields.join(' and ')} of the relation` };
    return;
  }
  yield* faultsOfPredicate(element, { path });
}

function fitsOperator(operator: string, operand: unknown): boolean {
  switch (operator) {
    case '$exists':
      return typeof operand === 'boolean';
    case '$in':
      return Array.isArray(operand) && operand.every(isPrimitive);
    case '$contains':
      return isPrimitive(operand) || isMapping(operand);
    case '$hasPrefix':
      return typeof operand === 'string';
    default:
      return false;
  }
}

function at(place: Place, step: string | number): Place {
  return { ...place, path: [...place.path, step] };
}

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsNul(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\0');
}

/** A filter predicate over what catalog entities are. */
export const scopeSchema = z
  .unknown()
  .superRefine((scope, context) => {
    for (const fault of scopeFaults(scope)) {
      context.addIssue({ code: 'custom', ...fault });
    }
  })
  .pipe(z.json());
