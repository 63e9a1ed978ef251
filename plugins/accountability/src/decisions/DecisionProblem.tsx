import Box from '@material-ui/core/Box';
import { errorText, StateChip } from '../shared';
import { useText } from '../translation';

/** Why a decision was not recorded. What was filled in stays. */
export function DecisionProblem({ error }: { error?: Error }) {
  const t = useText();
  if (!error) return null;
  return (
    <Box role="alert" mt={1}>
      <StateChip state="fail">{t('decisions.failed')}</StateChip>
      <div>{errorText(error)}</div>
    </Box>
  );
}
