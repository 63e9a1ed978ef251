import type { Text } from '../translation';

const KNOWN = [
  'federates-to',
  'impersonates',
  'trusts',
  'holds-credential-of',
] as const;

/** An edge in words; a type that a newer backend sends stays as it is. */
export function edgeText(t: Text, type: string): string {
  const known = KNOWN.find(one => one === type);
  return known ? t(`identity.neighbours.edge.${known}`) : type;
}
