import { Card, CardBody, Text } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles(theme => ({
  heading: {
    margin: 0,
    // It is focused by the page, not by the reader, when a step opens.
    '&:focus': { outline: 'none' },
  },
  lead: { margin: theme.spacing(0.5, 0, 3), maxWidth: '44rem' },
  body: { maxWidth: '48rem', padding: theme.spacing(1, 0.5, 1.5) },
}));

/** One step: what it asks, its fields, and the way on. */
export function StepPage(props: {
  title: string;
  lead: string;
  heading: RefObject<HTMLHeadingElement>;
  children: ReactNode;
  footer?: ReactNode;
}) {
  const classes = useStyles();
  const { title, lead, heading } = props;
  return (
    <section aria-labelledby="accountability-step-title">
      <Card>
        <CardBody>
          <div className={classes.body}>
            <h3
              id="accountability-step-title"
              className={classes.heading}
              ref={heading}
              tabIndex={-1}
            >
              <Text as="span" variant="title-x-small" weight="bold">
                {title}
              </Text>
            </h3>
            <p className={classes.lead}>{lead}</p>
            {props.children}
            {props.footer && <Box mt={4}>{props.footer}</Box>}
          </div>
        </CardBody>
      </Card>
    </section>
  );
}
