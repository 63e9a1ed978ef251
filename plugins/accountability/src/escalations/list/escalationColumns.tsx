import { Cell, type ColumnConfig } from '@backstage/ui';
import type { Escalation } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { When } from '../../shared';
import type { Text } from '../../translation';
import { People } from '../parts/People';
import { WhereNext } from '../parts/WhereNext';
import { WhereNow } from '../parts/WhereNow';
import { AcknowledgedBy } from './AcknowledgedBy';
import { WhatToDo } from './WhatToDo';

type ColumnId = 'what' | 'who' | 'since' | 'now' | 'next' | 'acknowledged';

/** Names need room; a table that has none scrolls. */
const WIDTHS = {
  what: { defaultWidth: '18fr', minWidth: 180 },
  who: { defaultWidth: '15fr', minWidth: 140 },
  since: { defaultWidth: '14fr', minWidth: 140 },
  now: { defaultWidth: '18fr', minWidth: 170 },
  next: { defaultWidth: '16fr', minWidth: 150 },
  acknowledged: { defaultWidth: '17fr', minWidth: 164 },
} as const;

/** What must be done, whose it is, since when, where it is, where it goes, who saw it. */
export function escalationColumns(t: Text): ColumnConfig<Escalation>[] {
  const column = (
    id: ColumnId,
    content: (escalation: Escalation) => ReactNode,
  ): ColumnConfig<Escalation> => ({
    ...WIDTHS[id],
    id,
    label: t(`escalations.list.column.${id}`),
    isRowHeader: id === 'what',
    cell: escalation => <Cell>{content(escalation)}</Cell>,
  });
  return [
    column('what', escalation => <WhatToDo escalation={escalation} />),
    column('who', ({ holders }) => (
      <People people={holders} none={t('escalations.none')} />
    )),
    column('since', ({ dueAt }) => <When at={dueAt} />),
    column('now', ({ last }) => <WhereNow last={last} />),
    column('next', ({ next }) => <WhereNext next={next} />),
    column('acknowledged', ({ acknowledgements }) => (
      <AcknowledgedBy acknowledgements={acknowledgements} />
    )),
  ];
}
