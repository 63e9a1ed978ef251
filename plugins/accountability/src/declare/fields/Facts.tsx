import { makeStyles } from '@material-ui/core/styles';
import { Fragment, type ReactNode } from 'react';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  statement: {
    borderLeft: '3px solid var(--bui-border-2, rgba(128, 128, 128, 0.5))',
    fontSize: '1.125rem',
    margin: theme.spacing(0, 0, 2),
    paddingLeft: theme.spacing(2),
  },
  facts: {
    display: 'grid',
    gap: theme.spacing(0.75, 2),
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    margin: theme.spacing(2, 0),
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** What was filled in, to be read once more. */
export function Facts(props: {
  /** The one sentence that everything else serves. */
  statement: ReactNode;
  /** Between the sentence and the facts. */
  children?: ReactNode;
  facts: readonly { name: string; value: ReactNode }[];
}) {
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <>
      <p className={classes.statement}>{props.statement}</p>
      {props.children}
      <dl className={classes.facts}>
        {props.facts.map(({ name, value }) => (
          <Fragment key={name}>
            <dt className={secondary.text}>{name}</dt>
            <dd>{value || t('declare.form.empty')}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
