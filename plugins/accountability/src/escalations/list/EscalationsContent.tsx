import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useNumber } from '../../inventory/useNumber';
import { useDays } from '../../outcomes/useDays';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';
import { EscalationFilters } from './EscalationFilters';
import { EscalationTable } from './EscalationTable';
import { escalationsSentence } from './escalationsSentence';
import { useEscalationQuery } from './useEscalationQuery';
import { useEscalationTable } from './useEscalationTable';

/** Deadlines that have passed and are not met: whose they are, and where they went. */
export function EscalationsContent(props: {
  /** Leads to what is shown beside it; below the first sentence. */
  navigation?: ReactNode;
}) {
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const classes = useEscalationStyles();
  const { query, setQuery, clear } = useEscalationQuery();
  const { totals, tableProps, reload } = useEscalationTable(query);
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {totals
          ? escalationsSentence({
              ...{ t, totals, number },
              day: at => days(at).day,
            })
          : t('escalations.list.title')}
      </Text>
      {props.navigation}
      <EscalationFilters query={query} totals={totals} onChange={setQuery} />
      <EscalationTable
        table={tableProps}
        query={query}
        onRetry={reload}
        onClear={clear}
      />
    </div>
  );
}
