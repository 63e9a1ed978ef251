import Box from '@material-ui/core/Box';
import type { ReactNode } from 'react';
import { useSecondaryText } from './useSecondaryText';

/** There is nothing here, what that means, and what to do next. */
export function EmptyState(props: {
  title: string;
  description?: ReactNode;
  action?: ReactNode;
}) {
  const secondary = useSecondaryText();
  return (
    <Box py={2}>
      <div>{props.title}</div>
      {props.description && (
        <div className={secondary.text}>{props.description}</div>
      )}
      {props.action && <Box mt={1.5}>{props.action}</Box>}
    </Box>
  );
}
