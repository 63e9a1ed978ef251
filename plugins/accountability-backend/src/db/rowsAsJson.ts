/**
 * Rows for `json_populate_recordset`. Half of a surrogate pair, as cutting a text
 * leaves it behind, is refused there, so it becomes the replacement character,
 * which is what a bound text would become.
 */
export function rowsAsJson(rows: readonly object[]): string {
  const json = JSON.stringify(rows);
  if (!json.includes('\\ud')) return json;
  return JSON.stringify(rows, (_, value) =>
    typeof value === 'string' ? Buffer.from(value).toString() : value,
  );
}
