import { Card, CardBody, CardHeader, Flex, Text } from '@backstage/ui';
import { type ReactNode, useId } from 'react';

/** One part of a page under a heading of its own. */
export function Section(props: {
  title: string;
  /** Level of the heading; 2 when left out. */
  level?: 2 | 3;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, level = 2, actions, children } = props;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <CardHeader>
          <Flex justify="between" align="center">
            <Text
              as={level === 2 ? 'h2' : 'h3'}
              variant="title-x-small"
              weight="bold"
              id={headingId}
            >
              {title}
            </Text>
            {actions}
          </Flex>
        </CardHeader>
        <CardBody>{children}</CardBody>
      </Card>
    </section>
  );
}
