import { Button, ButtonLink } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { CopyText, Section, useDefinitionPaths } from '../../shared';
import { useText } from '../../translation';
import { exampleOutcome } from './exampleOutcome';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(2, 0),
  },
}));

/** No outcome is in force: how to declare the first one, here or in Git. */
export function EmptyOutcomes(props: {
  mayDeclare: boolean;
  onShowAll: () => void;
}) {
  const { mayDeclare, onShowAll } = props;
  const classes = useStyles();
  const t = useText();
  const paths = useDefinitionPaths();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('outcomes.list.empty.title')}>
      <div>{t('outcomes.list.empty.text')}</div>
      {!mayDeclare && <div>{t('outcomes.list.empty.mayNot')}</div>}
      <div className={classes.actions}>
        {mayDeclare && (
          <ButtonLink variant="primary" href={paths.declare('Outcome')}>
            {t('outcomes.list.declare')}
          </ButtonLink>
        )}
        <Button
          variant="secondary"
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {open
            ? t('outcomes.list.empty.gitHide')
            : t('outcomes.list.empty.gitShow')}
        </Button>
        <Button variant="tertiary" onPress={onShowAll}>
          {t('outcomes.list.empty.drafts')}
        </Button>
      </div>
      <div>{t('outcomes.list.empty.git')}</div>
      {open && (
        <Box mt={1}>
          <CopyText
            text={exampleOutcome()}
            label={t('outcomes.list.empty.gitLabel')}
          />
          <div>{t('outcomes.list.empty.gitWhere')}</div>
        </Box>
      )}
    </Section>
  );
}
