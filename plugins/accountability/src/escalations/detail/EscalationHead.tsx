import { ButtonLink, Text } from '@backstage/ui';
import type { EscalationDetail } from 'backstage-plugin-accountability-common';
import { useObligationPath } from '../../obligations/useObligationPath';
import { DefinitionLink } from '../../outcomes/DefinitionLink';
import { useDays } from '../../outcomes/useDays';
import {
  refTitle,
  SeverityTag,
  StateChip,
  useLanguage,
  useSecondaryText,
  When,
} from '../../shared';
import { useText } from '../../translation';
import { AcknowledgeButton } from '../acknowledge/AcknowledgeButton';
import { People } from '../parts/People';
import { sinceWord } from '../parts/sinceWord';
import { useEscalationStyles } from '../useEscalationStyles';
import { escalationSentence } from './escalationSentence';

/** What must be done, by whom, how it stands, and what whoever looks can do. */
export function EscalationHead(props: {
  escalation: EscalationDetail;
  onChanged: () => void;
}) {
  const { escalation, onChanged } = props;
  const { kind, title, severity, holders, dueAt, closedAt } = escalation;
  const { outcome, outcomeTitle } = escalation;
  const t = useText();
  const days = useDays();
  const language = useLanguage();
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  const where = useObligationPath()(escalation);
  return (
    <header className={classes.head}>
      <Text as="h2" variant="title-medium" weight="bold">
        {t('escalations.door.item', {
          ...{ what: t(`escalations.do.${kind}`), title },
        })}
      </Text>
      <Text as="p" variant="body-large" weight="bold">
        {escalationSentence({ t, escalation, days, language })}
      </Text>
      <div className={classes.line}>
        {closedAt ? (
          <StateChip state="pass">
            {t('escalations.detail.met')} <When at={closedAt} />
          </StateChip>
        ) : (
          <StateChip state="fail">
            {t(`escalations.detail.${sinceWord(kind)}`)} <When at={dueAt} />
          </StateChip>
        )}
        <SeverityTag severity={severity} />
      </div>
      <div className={classes.line}>
        <People people={holders} none={t('escalations.noHolder')} />
        {holders.length > 0 && (
          <span>{t('escalations.door.has', { count: holders.length })}</span>
        )}
      </div>
      {outcome && (
        <div className={secondary.text}>
          {t('escalations.detail.ofOutcome')}{' '}
          <DefinitionLink
            definition={{
              ref: outcome,
              title: outcomeTitle ?? refTitle(outcome),
            }}
          />
        </div>
      )}
      <div className={classes.line}>
        {where && (
          <ButtonLink variant="primary" href={where}>
            {t('escalations.detail.goTo')}
          </ButtonLink>
        )}
        <AcknowledgeButton escalation={escalation} onDone={onChanged} />
      </div>
      {!closedAt && (
        <div className={secondary.text}>{t('escalations.detail.resolved')}</div>
      )}
    </header>
  );
}
