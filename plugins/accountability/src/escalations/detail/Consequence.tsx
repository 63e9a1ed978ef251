import type { EscalationDetail } from 'backstage-plugin-accountability-common';
import { consequenceText } from '../../outcomes/charter';
import { Section, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';

/** What was agreed to hold as long as an outcome is breached. */
export function Consequence({ escalation }: { escalation: EscalationDetail }) {
  const { kind, closedAt } = escalation;
  const t = useText();
  const consequence = consequenceText(t, escalation);
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  if (kind !== 'mend-breach' || closedAt) return null;
  return (
    <Section title={t('escalations.detail.consequence.title')}>
      {consequence ? (
        <>
          <StateChip state="fail">
            <span className={classes.words}>{consequence}</span>
          </StateChip>
          <div className={secondary.text}>
            {t('escalations.detail.consequence.inForce')}
          </div>
        </>
      ) : (
        <div>{t('escalations.detail.consequence.none')}</div>
      )}
    </Section>
  );
}
