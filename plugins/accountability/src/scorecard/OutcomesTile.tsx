import { useApi } from '@backstage/core-plugin-api';
import type { OutcomeStatus } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory';
import { OutcomeStatusMark } from '../outcomes/OutcomeStatusMark';
import { useAsyncData, useDefinitionPaths } from '../shared';
import { useText } from '../translation';
import { CountLine } from './CountLine';
import { Tile } from './Tile';

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
  // Counted by the backend, however many there are.
  const { data: count } = useAsyncData('scorecard:outcomes', async signal => {
    const pages = await Promise.all(
      ORDER.map(status => api.listOutcomes({ status, limit: 1 }, { signal })),
    );
    return new Map(ORDER.map((status, i) => [status, pages[i].totalCount]));
  });
  if (!count) return null;
  const totalCount = [...count.values()].reduce((sum, n) => sum + n, 0);
  if (totalCount === 0) return null;
  const list = paths.list('Outcome');
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
      {ORDER.filter(status => count.get(status)).map(status => (
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
