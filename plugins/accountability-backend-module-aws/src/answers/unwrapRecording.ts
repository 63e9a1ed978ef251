/**
 * Takes an answer out of a recording (`{status_code, data}`, as test suites around
 * botocore keep them). Their times are objects of year, month, day and so on.
 */
export function unwrapRecording(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (!('status_code' in value) || !isRecord(value.data)) return value;
  return revive(value.data);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nesting is bounded by the reader that parsed the file. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (!isRecord(value)) return value;
  if (value.__class__ === 'datetime') return instantOf(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, revive(item)]),
  );
}

function instantOf(parts: Record<string, unknown>): string {
  const [year, month, day, hour, minute, second] = [
    'year',
    'month',
    'day',
    'hour',
    'minute',
    'second',
  ].map(name => String(Number(parts[name] ?? 0)).padStart(2, '0'));
  return `${year.padStart(
    4,
    '0',
  )}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
