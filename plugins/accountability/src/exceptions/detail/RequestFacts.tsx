import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { FactList } from '../../outcomes/FactList';
import { useDays } from '../../outcomes/useDays';
import { Party, Section, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { residualText } from '../parts/residualText';
import { useExceptionStyles } from '../useExceptionStyles';

/** What is asked for and why, what is done about the risk, from when until when. */
export function RequestFacts({ exception }: { exception: ExceptionDetail }) {
  const { terms, limit, latestExpiresAt } = exception;
  const t = useText();
  const days = useDays();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  const name = (key: 'kind' | 'treatment' | 'residual' | 'concerns') =>
    t(`exceptions.detail.${key}`);
  const begins = exception.effectiveFrom ?? terms.effectiveFrom;
  return (
    <Section title={t('exceptions.detail.request')}>
      <h3>{t('exceptions.detail.reason')}</h3>
      <p className={classes.words}>{terms.reason}</p>
      <FactList
        facts={[
          [name('kind'), t(`exceptions.kind.${terms.kind}`)],
          [name('treatment'), t(`exceptions.treatment.${terms.treatment}`)],
          [name('residual'), residualText(t, terms.residual)],
          terms.concerns.length > 0 && [
            name('concerns'),
            terms.concerns
              .map(concern => t(`exceptions.concern.${concern}`))
              .join(', '),
          ],
          terms.vendor !== undefined && [
            t('exceptions.detail.vendor'),
            terms.vendor,
          ],
          terms.owner !== undefined && [
            t('exceptions.detail.owner'),
            <Party entityRef={terms.owner} />,
          ],
          [
            t('exceptions.detail.begins'),
            begins ? <When at={begins} /> : t('exceptions.detail.onApproval'),
          ],
          [
            t('exceptions.detail.ends'),
            <>
              <When at={terms.expiresAt} />
              <div className={secondary.text}>
                {t('exceptions.detail.longest', {
                  day: days(latestExpiresAt).day,
                })}
              </div>
            </>,
          ],
        ]}
      />
      <p className={secondary.text}>
        {t('exceptions.detail.limit', {
          term: limit.termDays,
          renewals: limit.renewals,
          review: limit.reviewDays,
        })}
      </p>
    </Section>
  );
}
