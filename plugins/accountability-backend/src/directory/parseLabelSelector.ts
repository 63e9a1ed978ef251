/** A label selector, as far as workloads can be matched by it. */
export type LabelSelector =
  | { is: 'equality'; labels: Record<string, string> }
  | { is: 'unsupported'; terms: string[] };

const EQUALITY = /^([A-Za-z0-9._/-]{1,316})\s*==?\s*([A-Za-z0-9._-]{0,63})$/;
const MAX_TERMS = 50;

/**
 * Reads a Kubernetes label selector. Only equality terms can be matched against
 * the labels that a source reports; set-based and negative terms are named, because
 * leaving them out would link workloads that the selector excludes.
 */
export function parseLabelSelector(text: string): LabelSelector {
  const terms = text
    .split(/,(?![^(]*\))/)
    .map(term => term.trim())
    .filter(Boolean);
  const labels = new Map<string, string>();
  const unsupported: string[] = [];
  for (const term of terms) {
    const [, name, value] = EQUALITY.exec(term) ?? [];
    const contradicts = labels.has(name) && labels.get(name) !== value;
    if (name === undefined || contradicts) unsupported.push(term);
    else labels.set(name, value);
  }
  if (terms.length === 0) unsupported.push('nothing');
  if (terms.length > MAX_TERMS) unsupported.push(`${terms.length} terms`);
  return unsupported.length > 0
    ? { is: 'unsupported', terms: unsupported }
    : {
        is: 'equality',
        labels: Object.fromEntries(
          [...labels].sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      };
}
