type Fields = Record<string, unknown>;

/** What stands at a path such as `spec.decisionRights.0.seat`. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, step) => (inner as Fields)?.[step], values);
}

/** The same values with another one at the path; with none there when it is undefined. */
export function withValue<Values>(
  values: Values,
  path: string,
  value: unknown,
): Values {
  const [step, ...rest] = path.split('.');
  const next =
    rest.length === 0
      ? value
      : withValue((values as Fields)?.[step] ?? {}, rest.join('.'), value);
  if (Array.isArray(values)) {
    return values.map((old, index) =>
      index === Number(step) ? next : old,
    ) as Values;
  }
  const { [step]: _, ...others } = (values ?? {}) as Fields;
  if (next === undefined) return others as Values;
  // In its old place, so that rows of a table do not jump.
  return { ...(values as Fields), [step]: next } as Values;
}

/** Whether a path is `place` or lies below it. */
export function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`);
}
