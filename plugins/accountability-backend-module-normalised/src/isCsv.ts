/** Whether a file is CSV: by its name, or else by a first line with separators and no JSON or YAML. */
export function isCsv(name: string, text: string): boolean {
  const firstLine = /^.*\S.*$/m.exec(text)?.[0].trim() ?? '';
  // A wrong ending should not hide what the content says clearly.
  if (/^[{[]/.test(firstLine) || /^---/.test(firstLine)) return false;
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  if (/\.(?:json|jsonl|ndjson|ya?ml)$/i.test(name)) return false;
  return /[,;\t]/.test(firstLine) && !/[:#]/.test(firstLine);
}
