import type { EscalationDetail } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { Section, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';

/** Who has seen it, when, and what they said about it. */
export function Acknowledgements(props: {
  escalation: Pick<EscalationDetail, 'acknowledgements'>;
}) {
  const { acknowledgements } = props.escalation;
  const t = useText();
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  return (
    <Section title={t('escalations.detail.acknowledgements.title')}>
      {acknowledgements.length === 0 && (
        <div>{t('escalations.detail.acknowledgements.none')}</div>
      )}
      <ul className={classes.list}>
        {acknowledgements.map(({ by, at, note }) => (
          <li key={`${by.ref}:${at}`} className={classes.lines}>
            <div className={classes.line}>
              <PartyLine party={by} />
              <span className={secondary.text}>
                <When at={at} />
              </span>
            </div>
            {note ? (
              <div className={classes.words}>{note}</div>
            ) : (
              <div className={secondary.text}>
                {t('escalations.detail.acknowledgements.noNote')}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
