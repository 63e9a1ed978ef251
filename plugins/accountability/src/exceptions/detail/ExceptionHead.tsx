import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { RiUserLine } from '@remixicon/react';
import {
  type ExceptionDetail,
  isEnded,
} from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { SeverityTag, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { ExceptionStateMark } from '../ExceptionStateMark';
import { ReviewFirst } from '../parts/ReviewFirst';
import { SeverityRaises } from '../parts/SeverityRaises';
import { subjectsText } from '../subjectsText';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { DecidedBy } from './DecidedBy';

/** What it is, how it stands, how bad it is and why, and who asked. */
export function ExceptionHead({ exception }: { exception: ExceptionDetail }) {
  const { id, title, state, severity, raises, requester, decidedBy } =
    exception;
  const { renewals, renewalOf, renewedBy, noLongerNeeded, waitsForMe } =
    exception;
  const { escalated } = exception;
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  const paths = useExceptionPaths();
  const other = (of: string, link: string) =>
    paths && <Link to={paths.one(of)}>{link}</Link>;
  return (
    <header className={classes.lines}>
      <Text as="h2" variant="title-medium" weight="bold">
        {title}
      </Text>
      <div className={classes.line}>
        <ExceptionStateMark exception={exception} />
        <SeverityTag severity={severity} />
        {waitsForMe && (
          <StateChip state="not-applicable" icon={<RiUserLine size={14} />}>
            <strong>{t('exceptions.list.waitsForMe')}</strong>
          </StateChip>
        )}
        {renewals > 0 && (
          <span>{t('exceptions.detail.renewed', { count: renewals })}</span>
        )}
      </div>
      <ReviewFirst exception={exception} />
      <div className={secondary.text}>
        {t('exceptions.numbered', { id, about: subjectsText(t, exception) })}
      </div>
      <SeverityRaises raises={raises} />
      <div>
        {t('exceptions.detail.askedBy')} <PartyLine party={requester} />
      </div>
      {decidedBy && <DecidedBy outcomeRef={decidedBy} />}
      {renewalOf && (
        <div>
          {t('exceptions.detail.renewalOf')}{' '}
          {other(renewalOf, t('exceptions.detail.openRenewalOf'))}
        </div>
      )}
      {renewedBy && (
        <div>
          {t('exceptions.detail.renewedBy')}{' '}
          {other(renewedBy, t('exceptions.detail.openRenewedBy'))}
        </div>
      )}
      {escalated && state === 'active' && (
        <div>{t('exceptions.detail.escalated')}</div>
      )}
      {noLongerNeeded && !isEnded(state) && (
        <p role="status">
          <StateChip state="pass">
            {t(
              state === 'active'
                ? 'exceptions.detail.noLongerNeeded'
                : 'exceptions.detail.notNeeded',
            )}
          </StateChip>
        </p>
      )}
    </header>
  );
}
