import type { OwnerHint } from 'backstage-plugin-accountability-common';
import { OWNER_KEYS } from '../objects';

const PART_OF = 'app.kubernetes.io/part-of';

interface Named {
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

/**
 * Who could own a service account: what the account says itself, then what its
 * namespace says, then the application it is part of.
 */
export function ownerHints(
  account: Named | undefined,
  namespace: (Named & { name?: string }) | undefined,
): OwnerHint[] {
  const hints: OwnerHint[] = [];
  for (const key of OWNER_KEYS) {
    for (const place of ['annotation', 'label'] as const) {
      const own = account?.[`${place}s`][key];
      if (own) {
        hints.push({
          signal: 'source-tag',
          value: own,
          field: `${place} ${key}`,
        });
      }
      const around = namespace?.[`${place}s`][key];
      if (around) {
        hints.push({
          signal: 'namespace',
          value: around,
          field: `${place} ${key} on Namespace ${namespace?.name}`,
        });
      }
    }
  }
  const partOf = account?.labels[PART_OF];
  if (partOf) {
    hints.push({
      signal: 'name-similarity',
      value: partOf,
      field: `label ${PART_OF}`,
    });
  }
  return hints;
}
