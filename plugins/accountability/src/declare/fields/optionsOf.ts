/** Options of a closed list, worded one by one. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  titleOf: (value: Value) => string,
): { value: Value; title: string }[] {
  return values.map(value => ({ value, title: titleOf(value) }));
}
