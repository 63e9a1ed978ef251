import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
  },
  // A title takes lines before what can be done leaves the line.
  title: { flex: '1 1 10rem', minWidth: 0, overflowWrap: 'anywhere' },
}));

/** One part of a page under a heading of its own. */
export function Section(props: {
  title: string;
  /** Level of the heading; 2 when left out. */
  level?: 2 | 3;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, level = 2, actions, children } = props;
  const classes = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <CardHeader>
          <div className={classes.head}>
            <Text
              as={level === 2 ? 'h2' : 'h3'}
              variant="title-x-small"
              weight="bold"
              id={headingId}
              className={classes.title}
            >
              {title}
            </Text>
            {actions}
          </div>
        </CardHeader>
        <CardBody>{children}</CardBody>
      </Card>
    </section>
  );
}
