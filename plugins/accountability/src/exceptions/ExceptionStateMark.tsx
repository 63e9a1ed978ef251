import {
  RiArrowGoBackLine,
  RiCheckLine,
  RiEyeLine,
  RiInboxLine,
  RiLoopLeftLine,
  RiPencilLine,
  RiTimeLine,
} from '@remixicon/react';
import type {
  ExceptionState,
  ExceptionSummary,
} from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import { ExceptedUntil, type HonestState, StateChip } from '../shared';
import { useText } from '../translation';

/** Only what permits something now wears the hourglass. */
const looks: Record<
  ExceptionState,
  { state: HonestState; icon?: ReactElement }
> = {
  draft: { state: 'not-applicable', icon: <RiPencilLine size={14} /> },
  requested: { state: 'not-applicable', icon: <RiInboxLine size={14} /> },
  'under-review': { state: 'not-applicable', icon: <RiEyeLine size={14} /> },
  approved: { state: 'not-applicable', icon: <RiCheckLine size={14} /> },
  active: { state: 'not-applicable', icon: <RiTimeLine size={14} /> },
  rejected: { state: 'fail' },
  withdrawn: {
    state: 'not-applicable',
    icon: <RiArrowGoBackLine size={14} />,
  },
  expired: { state: 'not-applicable', icon: <RiTimeLine size={14} /> },
  revoked: { state: 'fail' },
  // Not that it passes: it may have been closed for another reason.
  closed: { state: 'not-applicable', icon: <RiCheckLine size={14} /> },
  superseded: { state: 'not-applicable', icon: <RiLoopLeftLine size={14} /> },
};

/** Where an exception is in its life, and until when it permits something. */
export function ExceptionStateMark(props: {
  exception: Pick<ExceptionSummary, 'state' | 'effective' | 'expiresAt'>;
}) {
  const { state, effective, expiresAt } = props.exception;
  const t = useText();
  if (effective) return <ExceptedUntil until={expiresAt} />;
  return (
    <StateChip {...looks[state]}>{t(`exceptions.state.${state}`)}</StateChip>
  );
}
