import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
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
    return <PermissionRequired what={props.what} error={props.error} />;
  }
  return (
    <Box py={2} role="alert">
      <StateChip state="fail">
        {t('shared.load.failed', { what: props.what })}
      </StateChip>
      <div className={secondary.text}>{errorText(props.error)}</div>
      {props.onRetry && (
        <Box mt={1.5}>
          <Button variant="secondary" onPress={props.onRetry}>
            {t('shared.load.retry')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
