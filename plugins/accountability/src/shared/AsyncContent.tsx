import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type { ReactNode } from 'react';
import { useText } from '../translation';
import { ErrorState } from './ErrorState';
import { errorText } from './errorText';
import { LoadingLines } from './LoadingLines';
import { StateChip } from './StateChip';
import type { AsyncData } from './useAsyncData';

/** Shows loaded data, or its loading, failed or stale state. */
export function AsyncContent<T>(props: {
  result: AsyncData<T>;
  /** What it is, as it reads in a sentence. */
  what: string;
  children: (data: T) => ReactNode;
}) {
  const t = useText();
  const { result, what, children } = props;
  if (result.data === undefined) {
    return result.error ? (
      <ErrorState
        error={result.error}
        what={what}
        onRetry={() => result.reload()}
      />
    ) : (
      <LoadingLines />
    );
  }
  return (
    <div aria-busy={result.loading}>
      {result.error && (
        <Box mb={1} role="status">
          <StateChip state="unknown">
            {t('shared.load.stale', { error: errorText(result.error) })}
          </StateChip>{' '}
          <Button variant="tertiary" onPress={() => result.reload()}>
            {t('shared.load.retry')}
          </Button>
        </Box>
      )}
      {children(result.data)}
    </div>
  );
}
