import { Card, CardBody } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { OutcomeRow } from './OutcomeRow';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  plain: {
    '& > li + li': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
      paddingTop: theme.spacing(2),
    },
  },
}));

/** Outcomes below each other. */
export function OutcomeRows(props: {
  outcomes: readonly OutcomeSummary[];
  /** Each on a card of its own, where they do not lie on one already. */
  onCards?: boolean;
  /** The entity that what they govern is counted for. */
  entityRef?: string;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul
      className={`${classes.list} ${props.onCards ? '' : classes.plain}`}
      aria-label={t('outcomes.list.results')}
    >
      {props.outcomes.map(outcome => {
        const row = (
          <OutcomeRow outcome={outcome} entityRef={props.entityRef} />
        );
        return (
          <li key={outcome.ref}>
            {props.onCards ? (
              <Card>
                <CardBody>{row}</CardBody>
              </Card>
            ) : (
              row
            )}
          </li>
        );
      })}
    </ul>
  );
}
