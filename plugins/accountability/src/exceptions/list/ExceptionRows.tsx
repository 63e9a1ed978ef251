import { Card, CardBody } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { ExceptionRow } from './ExceptionRow';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** Exceptions below each other, each on a card. */
export function ExceptionRows(props: { exceptions: ExceptionSummary[] }) {
  const t = useText();
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={t('exceptions.list.results')}>
      {props.exceptions.map(exception => (
        <li key={exception.id}>
          <Card>
            <CardBody>
              <ExceptionRow exception={exception} />
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
