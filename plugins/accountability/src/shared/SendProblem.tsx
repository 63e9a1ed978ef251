import Box from '@material-ui/core/Box';
import { errorText } from './errorText';
import { httpStatus } from './httpStatus';
import { StateChip } from './StateChip';

/** Why something was not recorded. What was filled in stays. */
export function SendProblem(props: {
  title: string;
  error?: Error;
  /** What it means that somebody was faster, where that can be. */
  conflict?: string;
}) {
  const { title, error, conflict } = props;
  if (!error) return null;
  return (
    <Box role="alert" mt={1}>
      <StateChip state="fail">{title}</StateChip>
      <div>
        {conflict && httpStatus(error) === 409 ? conflict : errorText(error)}
      </div>
    </Box>
  );
}
