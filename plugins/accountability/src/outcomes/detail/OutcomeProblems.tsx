import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import {
  Section,
  StateChip,
  useDefinitionPaths,
  useOptionalPath,
  useSecondaryText,
} from '../../shared';
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
  const paths = useDefinitionPaths();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  if (outcome.problems.length === 0) return null;
  const { origin, editUrl, may, ref } = outcome;
  const placeOf = (path: string) => {
    if (origin === 'git') return editUrl;
    return hasPages && may.revise.allowed ? paths.edit(ref, path) : undefined;
  };
  return (
    <Section title={t('outcomes.detail.problems.title')}>
      <div>{t('outcomes.detail.problems.text')}</div>
      <ol className={classes.list}>
        {outcome.problems.map(({ path, message }) => {
          const place = placeOf(path);
          return (
            <li key={`${path}:${message}`}>
              <StateChip state="fail">{asSentence(message)}</StateChip>
              <div className={secondary.text}>
                {place ? (
                  <Link to={place}>
                    <code>{path}</code>
                  </Link>
                ) : (
                  <code>{path}</code>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** Messages begin small, because elsewhere they follow the name of a field. */
function asSentence(message: string): string {
  return message.charAt(0).toLocaleUpperCase() + message.slice(1);
}
