import { Link } from '@backstage/core-components';
import { RiUserLine } from '@remixicon/react';
import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { SeverityTag, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { ExceptionStateMark } from '../ExceptionStateMark';
import { ReviewFirst } from '../parts/ReviewFirst';
import { subjectsText } from '../subjectsText';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { NextDateLine } from './NextDateLine';

/** One exception in a list: what it is about, whose turn it is, what comes next. */
export function ExceptionRow({ exception }: { exception: ExceptionSummary }) {
  const { id, title, severity, requester, waitingFor, waitsForMe } = exception;
  const t = useText();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.lines}>
      <strong>{paths ? <Link to={paths.one(id)}>{title}</Link> : title}</strong>
      <div className={classes.line}>
        <ExceptionStateMark exception={exception} />
        <SeverityTag severity={severity} />
        {waitsForMe && (
          <StateChip state="not-applicable" icon={<RiUserLine size={14} />}>
            <strong>{t('exceptions.list.waitsForMe')}</strong>
          </StateChip>
        )}
      </div>
      <ReviewFirst exception={exception} />
      <div>
        {t('exceptions.numbered', { id, about: subjectsText(t, exception) })}
      </div>
      <NextDateLine exception={exception} />
      {waitingFor.length > 0 && (
        <div className={secondary.text}>
          {t('exceptions.list.waitingFor', {
            seats: waitingFor.map(seat => t(`shared.seat.${seat}`)).join(', '),
          })}
        </div>
      )}
      <div className={secondary.text}>
        {t('exceptions.list.askedBy')} <PartyLine party={requester} />
      </div>
    </div>
  );
}
