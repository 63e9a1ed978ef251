import type { OutcomeSummary } from 'backstage-plugin-accountability-common';

/**
 * Whether the numbers of an outcome are good and nobody has accepted to answer for
 * them. Where they are bad, the seats say the same, and nobody takes it for well.
 */
export function lacksAcceptance({
  status,
  seats,
}: Pick<OutcomeSummary, 'status' | 'seats'>): boolean {
  return (
    (status === 'met' || status === 'on-track') &&
    !seats.some(
      ({ seat, state }) => seat === 'business-result' && state === 'accepted',
    )
  );
}
