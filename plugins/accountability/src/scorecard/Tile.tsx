import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { type ReactNode, useId } from 'react';
import { useSecondaryText } from '../shared';
import { Door } from './Door';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', '& > *': { flexGrow: 1 } },
  figure: { fontSize: '2.25rem', fontWeight: 'bold', lineHeight: 1.1 },
  more: { marginTop: theme.spacing(1.5) },
}));

/** One number that matters, of how many it is, and what it is made of. */
export function Tile(props: {
  title: string;
  figure?: { number: string; of?: string; to?: string };
  children?: ReactNode;
}) {
  const { title, figure, children } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={classes.root}>
      <Card>
        <CardHeader>
          <Text as="h3" variant="body-medium" weight="bold" id={headingId}>
            {title}
          </Text>
        </CardHeader>
        <CardBody>
          {figure && (
            <>
              <div className={classes.figure}>
                <Door to={figure.to}>{figure.number}</Door>
              </div>
              {figure.of && <div className={secondary.text}>{figure.of}</div>}
            </>
          )}
          {children && <div className={figure && classes.more}>{children}</div>}
        </CardBody>
      </Card>
    </section>
  );
}
