import type { WhileBreached } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** What the portal enforces as long as an outcome is breached; nothing where it enforces nothing. */
export function enforcedText(
  t: Text,
  enforced: WhileBreached | undefined,
): string | undefined {
  return (
    enforced?.exceptions &&
    t(`outcomes.charter.enforced.${enforced.exceptions}`)
  );
}

/** What a breach brings: what was agreed in words, and what the portal enforces. */
export function consequenceText(
  t: Text,
  agreed: { consequence?: string; whileBreached?: WhileBreached },
): string | undefined {
  const parts = [agreed.consequence, enforcedText(t, agreed.whileBreached)];
  return parts.filter(Boolean).join(' ') || undefined;
}
