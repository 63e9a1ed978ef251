import { RiUserLine } from '@remixicon/react';
import type { Escalation } from 'backstage-plugin-accountability-common';
import { SeverityTag, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';

/** What it is about and what must be done; whether it waits for whoever looks. */
export function WhatToDo({ escalation }: { escalation: Escalation }) {
  const { kind, title, severity, outcomeTitle, told, acknowledged } =
    escalation;
  const t = useText();
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.lines}>
      <strong>{title}</strong>
      <div>{t(`escalations.do.${kind}`)}</div>
      {outcomeTitle && outcomeTitle !== title && (
        <div className={secondary.text}>{outcomeTitle}</div>
      )}
      <div className={classes.line}>
        <SeverityTag severity={severity} />
        {told && !acknowledged && (
          <StateChip state="not-applicable" icon={<RiUserLine size={14} />}>
            {t('escalations.list.told')}
          </StateChip>
        )}
      </div>
    </div>
  );
}
