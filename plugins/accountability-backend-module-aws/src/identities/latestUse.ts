import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';

/**
 * When an identity was last used, from its credentials: the latest that was seen;
 * never only when each of them says never.
 */
export function latestUse(uses: readonly ObservedInstant[]): ObservedInstant {
  const latest = uses
    .filter(use => use.value !== null)
    .sort((a, b) => b.value!.localeCompare(a.value!))
    .at(0);
  if (latest) return latest;
  const isNever =
    uses.length > 0 && uses.every(use => use.observability === 'observed');
  return isNever ? uses[0] ?? OBSERVED_NEVER : NOT_REPORTED;
}
