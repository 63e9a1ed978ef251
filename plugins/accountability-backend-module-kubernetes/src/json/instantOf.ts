import { parseInstant } from 'backstage-plugin-accountability-node';

/** The instant that a field or label tells, or nothing when it tells none. */
export function instantOf(value: unknown): string | undefined {
  const parsed = parseInstant(value);
  return parsed.is === 'instant' ? parsed.value : undefined;
}
