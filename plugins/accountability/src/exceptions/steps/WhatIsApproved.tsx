import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { residualText } from '../parts/residualText';
import { ShortHash } from '../parts/ShortHash';
import { subjectsText } from '../subjectsText';

/** What an approval binds to, in words and as the hash that is sent. */
export function WhatIsApproved({ exception }: { exception: ExceptionDetail }) {
  const { terms, severity, contentHash } = exception;
  const t = useText();
  const days = useDays();
  const secondary = useSecondaryText();
  return (
    <>
      <h3>{t('exceptions.step.approves')}</h3>
      <p>
        {t('exceptions.step.approvesText', {
          what: subjectsText(t, exception),
          day: days(terms.expiresAt).day,
          severity: t(`shared.severity.${severity}`),
          residual: residualText(t, terms.residual),
        })}
      </p>
      <p className={secondary.text}>
        {t('exceptions.step.contentHash')} <ShortHash hash={contentHash} />
      </p>
    </>
  );
}
