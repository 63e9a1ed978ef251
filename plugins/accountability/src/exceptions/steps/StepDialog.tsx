import { useApi } from '@backstage/core-plugin-api';
import type {
  ClosingGround,
  ExceptionDetail,
  ExceptionStep,
  Seat,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { httpStatus, useNotify, useSubmit } from '../../shared';
import { useText } from '../../translation';
import { endOfDay } from '../request/localDays';
import { ClosingGroundChoice } from './ClosingGroundChoice';
import { EarlierEnd } from './EarlierEnd';
import { PutBefore } from './PutBefore';
import { SeatChoice } from './SeatChoice';
import { StepFrame } from './StepFrame';
import { StepText } from './StepText';
import { WhatIsApproved } from './WhatIsApproved';

type Step = ExceptionStep['action'];

const NEEDS_REASON: readonly Step[] = [
  ...(['ask-changes', 'reject', 'revoke', 'close', 'review'] as const),
];
const TAKES_REASON: readonly Step[] = [
  ...NEEDS_REASON,
  ...(['approve', 'withdraw'] as const),
];

/** Asks for what a step needs, and takes it for exactly what was looked at. */
export function StepDialog(props: {
  exception: ExceptionDetail;
  action: Step;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { exception, action, onClose, onChanged } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const [reason, setReason] = useState('');
  const [picked, setGround] = useState<ClosingGround>();
  const [evidence, setEvidence] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [escalate, setEscalate] = useState(false);
  const [seat, setSeat] = useState<Seat>();
  const [tried, setTried] = useState(false);
  const offered =
    exception.actions.find(one => one.action === action)?.seats ?? [];
  const seats = action === 'approve' ? offered : [];
  const chosen = seats.length === 1 ? seats[0] : seats.find(s => s === seat);
  // What was picked before something began to fail again holds no longer.
  const ground =
    picked === 'rule-met' && !exception.noLongerNeeded ? undefined : picked;
  const lacks = {
    reason: NEEDS_REASON.includes(action) && reason.trim() === '',
    ground: action === 'close' && !ground,
    evidence: ground === 'rule-met' && evidence.trim() === '',
    seat: seats.length > 1 && !chosen,
  };

  const send = () => {
    setTried(true);
    if (Object.values(lacks).includes(true)) return;
    submission.run(async () => {
      try {
        await api.stepException(exception.id, {
          action,
          contentHash: exception.contentHash,
          ...(reason.trim() && { reason: reason.trim() }),
          ...(ground && { ground }),
          ...(evidence.trim() && { evidence: evidence.trim() }),
          ...(endsOn && { expiresAt: endOfDay(endsOn) }),
          ...(escalate && { escalate }),
          ...(chosen && { seat: chosen }),
        });
      } catch (error) {
        // Somebody was faster: how it stands is loaded, what was typed stays.
        if (httpStatus(error as Error) === 409) onChanged();
        throw error;
      }
      notify(t(`exceptions.step.done.${action}`));
      onChanged();
      onClose();
    });
  };
  return (
    <StepFrame
      exception={exception}
      action={action}
      submission={submission}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        {action === 'withdraw' && exception.state === 'draft'
          ? t('exceptions.step.withdrawDraft.explain')
          : t(`exceptions.step.explain.${action}`)}
      </p>
      {action === 'approve' && <WhatIsApproved exception={exception} />}
      {seats.length > 1 && (
        <SeatChoice
          seats={seats}
          value={chosen}
          missing={tried && lacks.seat}
          onChange={setSeat}
        />
      )}
      {action === 'review' && (
        <>
          <EarlierEnd
            exception={exception}
            value={endsOn}
            onChange={setEndsOn}
          />
          {!exception.escalated && (
            <PutBefore value={escalate} onChange={setEscalate} />
          )}
        </>
      )}
      {action === 'close' && (
        <>
          <ClosingGroundChoice
            exception={exception}
            value={ground}
            missing={tried && lacks.ground}
            onChange={setGround}
          />
          <StepText
            name="evidence"
            value={evidence}
            required={ground !== 'other'}
            missing={tried && lacks.evidence}
            onChange={setEvidence}
          />
        </>
      )}
      {TAKES_REASON.includes(action) && (
        <StepText
          name="reason"
          value={reason}
          required={NEEDS_REASON.includes(action)}
          missing={tried && lacks.reason}
          onChange={setReason}
        />
      )}
    </StepFrame>
  );
}
