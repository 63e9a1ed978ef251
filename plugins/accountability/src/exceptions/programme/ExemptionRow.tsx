import { Link } from '@backstage/core-components';
import type { ExemptionView } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useDays } from '../../outcomes/useDays';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { exemptionMessages } from './exemptionMessages';
import { policyText } from './policyText';

const ENGINES = exemptionMessages.engine;
const isKnown = (engine: string): engine is keyof typeof ENGINES =>
  Object.hasOwn(ENGINES, engine);

/** One thing that a policy engine lets pass: what, where, and why that is not well. */
export function ExemptionRow({ exemption }: { exemption: ExemptionView }) {
  const { title, engine, reference, policies, sourceTitle } = exemption;
  const { firstSeenAt, expiresAt, exceptionId, verdict } = exemption;
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.lines}>
      <strong>{title}</strong>
      {verdict.is === 'fail' && (
        <div>
          <StateChip state="fail">{verdict.because}</StateChip>
        </div>
      )}
      <div className={classes.line}>
        <span>
          {t('exceptions.programme.exemptions.by', {
            engine: isKnown(engine)
              ? t(`exceptions.programme.exemptions.engine.${engine}`)
              : engine,
            source: sourceTitle,
          })}
        </span>
        {exceptionId && paths && (
          <Link to={paths.one(exceptionId)}>
            {t('exceptions.programme.exemptions.exception', {
              id: exceptionId,
            })}
          </Link>
        )}
      </div>
      {policies.length > 0 && (
        <span>
          {t('exceptions.programme.exemptions.policies', {
            policies: policyText(policies, { t, number }),
          })}
        </span>
      )}
      <code>{reference}</code>
      <span className={secondary.text}>
        {t('exceptions.programme.exemptions.since', {
          day: days(firstSeenAt).day,
        })}
        {'; '}
        {expiresAt
          ? t('exceptions.programme.exemptions.ends', {
              day: days(expiresAt).day,
            })
          : t('exceptions.programme.exemptions.endless')}
      </span>
    </div>
  );
}
