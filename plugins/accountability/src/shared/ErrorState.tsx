import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useText } from '../translation';
import { errorText } from './errorText';
import { httpStatus } from './httpStatus';
import { PermissionRequired } from './PermissionRequired';
import { StateChip } from './StateChip';
import { useSecondaryText } from './useSecondaryText';

/** What failed, why as far as the backend says, and a way to try again. */
export function ErrorState(props: {
  error: Error;
  /** What could not be loaded, as it reads in a sentence. */
  what: string;
  onRetry?: () => void;
}) {
  const t = useText();
  const secondary = useSecondaryText();
  if (httpStatus(props.error) === 403) {
    return <PermissionRequired what={props.what} />;
  }
  return (
    <Box py={2} role="alert">
      <StateChip state="fail">
        {t('shared.load.failed', { what: props.what })}
      </StateChip>
      <Typography component="p" variant="body2" className={secondary.text}>
        {errorText(props.error)}
      </Typography>
      {props.onRetry && (
        <Box mt={1.5}>
          <Button size="small" variant="outlined" onClick={props.onRetry}>
            {t('shared.load.retry')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
