import { Button, Table, type TableProps } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import type { Escalation } from 'backstage-plugin-accountability-common';
import { useMemo } from 'react';
import { ErrorState, errorText, ScrollRegion, StateChip } from '../../shared';
import { useText } from '../../translation';
import { useEscalationPaths } from '../useEscalationPaths';
import { escalationColumns } from './escalationColumns';
import type { EscalationQuery } from './EscalationQuery';
import { NoEscalations } from './NoEscalations';

const useStyles = makeStyles({
  // On narrow screens it scrolls instead of being squeezed.
  content: { minWidth: 960 },
});

/** The rows. They stay when reading them again fails, and the failure stands above. */
export function EscalationTable(props: {
  table: Pick<
    TableProps<Escalation>,
    'data' | 'isPending' | 'isStale' | 'error' | 'pagination'
  >;
  query: EscalationQuery;
  onRetry: () => void;
  onClear: () => void;
}) {
  const { table, query, onRetry, onClear } = props;
  const t = useText();
  const classes = useStyles();
  const paths = useEscalationPaths();
  const columns = useMemo(() => escalationColumns(t), [t]);
  const { error, data, ...rest } = table;
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t('escalations.list.what')}
        onRetry={onRetry}
      />
    );
  }
  return (
    <>
      {error && (
        <Box role="status">
          <StateChip state="unknown">
            {t('shared.load.stale', { error: errorText(error) })}
          </StateChip>{' '}
          <Button variant="tertiary" onPress={onRetry}>
            {t('shared.load.retry')}
          </Button>
        </Box>
      )}
      {data?.length === 0 ? (
        <NoEscalations query={query} onClear={onClear} />
      ) : (
        <ScrollRegion label={t('escalations.list.what')}>
          <div className={classes.content}>
            <Table
              {...rest}
              data={data}
              columnConfig={columns}
              rowConfig={{ getHref: ({ id }) => paths?.one(id) }}
            />
          </div>
        </ScrollRegion>
      )}
    </>
  );
}
