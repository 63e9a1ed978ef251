import { useApi } from '@backstage/core-plugin-api';
import type {
  OutcomeStatus,
  OutcomeSummary,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory';
import { OutcomeStatusMark } from '../outcomes/OutcomeStatusMark';
import { useAsyncData, useDefinitionPaths } from '../shared';
import { useText } from '../translation';
import { CountLine } from './CountLine';
import { Tile } from './Tile';

const MOST = 200;
/** What needs somebody first. */
const ORDER: readonly OutcomeStatus[] = [
  ...(['breached', 'at-risk', 'unmeasured', 'on-track', 'met'] as const),
];

/** How the outcomes in force stand; nothing for whoever may not see them. */
export function OutcomesTile() {
  const t = useText();
  const number = useNumber();
  const paths = useDefinitionPaths();
  const api = useApi(accountabilityApiRef);
  const outcomes = useAsyncData('scorecard:outcomes', signal =>
    api.listOutcomes({ limit: MOST }, { signal }),
  );
  if (!outcomes.data || outcomes.data.totalCount === 0) return null;
  const { items, totalCount } = outcomes.data;
  const list = paths.list('Outcome');
  const count = countsOf(items);
  const well = (count.get('on-track') ?? 0) + (count.get('met') ?? 0);
  return (
    <Tile
      title={t('scorecard.tiles.outcomes')}
      figure={{
        number: number(well),
        of: t('scorecard.tiles.outcomesOf', {
          count: totalCount,
          all: number(totalCount),
        }),
        to: list,
      }}
    >
      {ORDER.filter(status => count.has(status)).map(status => (
        <CountLine
          key={status}
          count={count.get(status)!}
          to={`${list}?status=${status}`}
        >
          <OutcomeStatusMark status={status} />
        </CountLine>
      ))}
    </Tile>
  );
}

function countsOf(items: readonly OutcomeSummary[]) {
  const count = new Map<OutcomeStatus, number>();
  for (const { status } of items)
    count.set(status, (count.get(status) ?? 0) + 1);
  return count;
}
