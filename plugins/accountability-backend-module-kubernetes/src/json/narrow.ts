/** The value when it is a plain object, so that its fields may be looked at. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The value when it is a list; anything else counts as an empty one. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; everything else in it is passed over. */
export function asObjects(value: unknown): Record<string, unknown>[] {
  return asList(value).flatMap(item => {
    const object = asObject(item);
    return object ? [object] : [];
  });
}

/**
 * A scalar as text, blank counts as absent. Numbers and booleans are taken
 * because hand-written YAML leaves the quotes out (`team: 42`).
 */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : value;
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** All texts of a list, empty ones too: `""` is the core API group. */
export function asTexts(value: unknown): string[] {
  return asList(value).flatMap(item => (item === '' ? '' : asText(item) ?? []));
}
