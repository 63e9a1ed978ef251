import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
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
      <Typography component="p" variant="body1">
        {props.title}
      </Typography>
      {props.description && (
        <Typography component="p" variant="body2" className={secondary.text}>
          {props.description}
        </Typography>
      )}
      {props.action && <Box mt={1.5}>{props.action}</Box>}
    </Box>
  );
}
