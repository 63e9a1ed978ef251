import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { BreachConsequence } from '../../escalations/doors';
import { useNumber } from '../../inventory/useNumber';
import { StateChip, useLanguage, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { TargetLine } from '../TargetLine';
import { useDays } from '../useDays';
import { DeclaredWhere } from './DeclaredWhere';
import { outcomeSentence } from './outcomeSentence';
import { StatusWhy } from './StatusWhy';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
}));

/** What shall hold, who answers for it, how it stands, and where it is changed. */
export function OutcomeHead({ outcome }: { outcome: OutcomeDetail }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const language = useLanguage();
  const days = useDays();
  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <Text as="h2" variant="title-medium" weight="bold">
          {outcome.title}
        </Text>
        <StatusWhy outcome={outcome} />
      </div>
      <Text as="p" variant="body-large" weight="bold">
        {outcomeSentence({ t, outcome, days, number, language })}
      </Text>
      <BreachConsequence outcome={outcome} />
      <div>{outcome.statement}</div>
      <div>
        <TargetLine outcome={outcome} />
      </div>
      <div className={secondary.text}>
        {t('outcomes.model', { model: t(`shared.model.${outcome.model}`) })}
      </div>
      {outcome.overruled && (
        <StateChip state="fail">{t('outcomes.detail.overruled')}</StateChip>
      )}
      <DeclaredWhere outcome={outcome} />
    </div>
  );
}
