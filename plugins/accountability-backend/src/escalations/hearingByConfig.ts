import type { Seat } from 'backstage-plugin-accountability-common';
import type { EscalationPolicy } from './EscalationPolicy';

/** Users and groups that hear of deadlines by the configuration, and by no seat of an outcome. */
export function hearingByConfig(
  exceptions: {
    approvers: Readonly<Partial<Record<Seat, readonly string[]>>>;
  },
  { forum }: Pick<EscalationPolicy, 'forum'>,
): string[] {
  return [
    ...Object.values(exceptions.approvers).flat(),
    ...(forum ? [forum] : []),
  ];
}
