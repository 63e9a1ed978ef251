import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { Section, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    '& > li': { padding: theme.spacing(0.5, 0) },
  },
}));

/** What is missing before a draft can be in force, each with what to write where. */
export function OutcomeProblems({ outcome }: { outcome: OutcomeDetail }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  if (outcome.problems.length === 0) return null;
  return (
    <Section title={t('outcomes.detail.problems.title')}>
      <div>{t('outcomes.detail.problems.text')}</div>
      <ol className={classes.list}>
        {outcome.problems.map(({ path, message }) => (
          <li key={`${path}:${message}`}>
            <StateChip state="fail">{asSentence(message)}</StateChip>
            <div className={secondary.text}>
              <code>{path}</code>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Messages begin small, because elsewhere they follow the name of a field. */
function asSentence(message: string): string {
  return message.charAt(0).toLocaleUpperCase() + message.slice(1);
}
