import Box from '@material-ui/core/Box';
import { errorText, StateChip } from '../../shared';

/** What did not work, and why as far as the backend says. */
export function Failure(props: { title: string; error?: Error | string }) {
  const { title, error } = props;
  if (!error) return null;
  return (
    <Box my={1} role="alert">
      <StateChip state="fail">{title}</StateChip>
      <div>{typeof error === 'string' ? error : errorText(error)}</div>
    </Box>
  );
}
