import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

type Action = ExceptionDetail['actions'][number];

/** Why something cannot be done now; undefined where it can. */
export function whyNot(
  t: Text,
  { action, allowed, why = '' }: Action,
  exception: Pick<ExceptionDetail, 'renewedBy' | 'renewals' | 'limit'>,
): string | undefined {
  if (!allowed) return why;
  if (action !== 'renew') return undefined;
  // Whoever asks for a renewal learns it before they have written one.
  const { renewedBy, renewals, limit } = exception;
  if (renewedBy) return t('exceptions.detail.renewedBy');
  return renewals >= limit.renewals
    ? t('exceptions.step.noRenewal', { count: limit.renewals })
    : undefined;
}
