import { Text } from '@backstage/ui';
import { RiUserUnfollowLine } from '@remixicon/react';
import type { ExceptionApprover } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { useDays } from '../../outcomes/useDays';
import { refTitle, StateChip, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { problemText } from './problemText';
import { useExceptionStyles } from '../useExceptionStyles';

/** Whose approvals are needed: the seat, why it, who sits there, and what they said. */
export function ApproverList(props: {
  approvers: ExceptionApprover[];
  /** Approvals are being waited for, so that their absence says something. */
  waiting: boolean;
  /** Why a seat cannot approve is said beside the list already. */
  problemsSaid?: true;
}) {
  const { approvers, ...rest } = props;
  const t = useText();
  const classes = useExceptionStyles();
  if (approvers.length === 0) return <p>{t('exceptions.approver.none')}</p>;
  return (
    <ul className={classes.list}>
      {approvers.map(approver => (
        <li key={`${approver.seat}:${approver.because}`}>
          <Approver approver={approver} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function Approver(props: {
  approver: ExceptionApprover;
  waiting: boolean;
  problemsSaid?: true;
}) {
  const { seat, holders, delegates, approval } = props.approver;
  const { problemCode } = props.approver;
  const t = useText();
  const problem = problemCode && problemText(t, problemCode);
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <>
      <Text as="p" weight="bold">
        {t(`shared.seat.${seat}`)}
      </Text>
      <div className={secondary.text}>
        <Because approver={props.approver} />
      </div>
      {holders.map(party => (
        <div key={party.ref}>
          <PartyLine party={party} />
        </div>
      ))}
      {delegates.map(party => (
        <div key={party.ref}>
          <PartyLine party={party} /> {t('exceptions.approver.delegate')}
        </div>
      ))}
      {holders.length === 0 && !problem && (
        <div>
          <StateChip state="fail" icon={<RiUserUnfollowLine size={14} />}>
            {t('exceptions.approver.nobody')}
          </StateChip>
        </div>
      )}
      {problem && (
        <div>
          <StateChip state="fail" icon={<RiUserUnfollowLine size={14} />}>
            {props.problemsSaid ? t('exceptions.approver.cannot') : problem}
          </StateChip>
        </div>
      )}
      {approval && (
        <>
          <StateChip state="pass">
            {t('exceptions.approver.approved')} <When at={approval.at} />
          </StateChip>
          <div className={classes.line}>
            <PartyLine party={approval.by} />
            {approval.onBehalfOf && (
              <span>
                {t('exceptions.approver.onBehalf', {
                  name: refTitle(approval.onBehalfOf),
                })}
              </span>
            )}
          </div>
          {approval.reason && <div>{approval.reason}</div>}
        </>
      )}
      {!approval && props.waiting && !problem && (
        <StateChip state="unknown">
          {t('exceptions.approver.waiting')}
        </StateChip>
      )}
    </>
  );
}

/** Why this seat: an outcome that is breached has a name, and a day since when. */
function Because({ approver }: { approver: ExceptionApprover }) {
  const { because, breach } = approver;
  const t = useText();
  const days = useDays();
  if (!breach) return t(`exceptions.because.${because}`);
  return breach.since
    ? t('exceptions.becauseBreach.since', {
        outcome: breach.title,
        day: days(breach.since).day,
      })
    : t('exceptions.becauseBreach.now', { outcome: breach.title });
}
