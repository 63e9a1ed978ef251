import Box from '@material-ui/core/Box';
import { errorText, httpStatus, StateChip } from '../../shared';
import { useText } from '../../translation';

/** Why something was not recorded. What was filled in stays. */
export function SendProblem(props: {
  error?: Error;
  /** What it means that somebody was faster, where that can be. */
  conflict?: string;
}) {
  const { error, conflict } = props;
  const t = useText();
  if (!error) return null;
  return (
    <Box role="alert" mt={1}>
      <StateChip state="fail">{t('outcomes.answer.failed')}</StateChip>
      <div>
        {conflict && httpStatus(error) === 409 ? conflict : errorText(error)}
      </div>
    </Box>
  );
}
