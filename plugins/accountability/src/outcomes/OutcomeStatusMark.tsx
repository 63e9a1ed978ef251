import {
  RiAlertLine,
  RiArchiveLine,
  RiDraftLine,
  RiFlagLine,
} from '@remixicon/react';
import type { OutcomeStatus } from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import { type HonestState, StateChip } from '../shared';
import { useText } from '../translation';

const looks: Record<
  OutcomeStatus,
  { state: HonestState; icon?: ReactElement }
> = {
  draft: { state: 'not-applicable', icon: <RiDraftLine size={14} /> },
  unmeasured: { state: 'unknown' },
  'on-track': { state: 'pass' },
  'at-risk': { state: 'excepted', icon: <RiAlertLine size={14} /> },
  breached: { state: 'fail' },
  met: { state: 'pass', icon: <RiFlagLine size={14} /> },
  retired: { state: 'not-applicable', icon: <RiArchiveLine size={14} /> },
  withdrawn: { state: 'not-applicable', icon: <RiArchiveLine size={14} /> },
};

/** How an outcome stands, by icon, pattern and word. */
export function OutcomeStatusMark({ status }: { status: OutcomeStatus }) {
  const t = useText();
  return (
    <StateChip {...looks[status]}>{t(`outcomes.status.${status}`)}</StateChip>
  );
}
