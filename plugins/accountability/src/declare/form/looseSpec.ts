/** Fields that hold numbers, wherever they stand. */
const NUMBERS = new Set([
  'baseline',
  'target',
  'atRisk',
  'breached',
  'people',
  'amount',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
]);

/** Free JSON, of which nothing is touched. */
const OPAQUE = 'scope';

type Fields = Record<string, unknown>;

/** A declared spec as a form holds it. */
export function looseSpec(spec: object): Fields {
  return mapFields(spec, (field, value) =>
    NUMBERS.has(field) && typeof value === 'number' ? String(value) : value,
  );
}

/**
 * What a form holds, as a spec: texts become numbers where numbers belong, and what
 * was left empty is left out. Rows stay in their places, so that a problem of the
 * second one is shown at the second one.
 */
export function strictSpec(values: object): Fields {
  return mapFields(values, (field, value) => {
    if (typeof value !== 'string') return isEmpty(value) ? undefined : value;
    const text = value.trim();
    if (text === '') return undefined;
    return NUMBERS.has(field) && Number.isFinite(Number(text))
      ? Number(text)
      : text;
  });
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).length === 0
  );
}

type Change = (field: string, value: unknown) => unknown;

function mapFields(fields: object, change: Change): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]) => [
        field,
        field === OPAQUE ? value : change(field, mapInner(value, change)),
      ])
      .filter(([, value]) => value !== undefined),
  );
}

function mapInner(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map(item => mapInner(item, change));
  return typeof value === 'object' && value !== null
    ? mapFields(value, change)
    : value;
}
