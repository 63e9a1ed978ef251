import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import type {
  Overview,
  Scorecard,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  EmptyState,
  errorText,
  useSecondaryText,
  useSubmit,
} from '../../shared';
import { useText } from '../../translation';
import { daysAsked, type MembersQuery } from './breakdownQuery';
import { canBeOwnerless } from './canBeOwnerless';
import { ComparisonNote } from './ComparisonNote';
import { HeatMap } from './HeatMap';
import { Movers } from './Movers';
import { worstColumns } from './worstColumns';

const MOST_RULES = 8;
const PAGE = 50;

/** The members of a dimension, page by page, and which of them moved. */
export function BreakdownRows(props: {
  first: Scorecard;
  rules: Overview['byRule'];
  query: MembersQuery;
}) {
  const { first, rules, query } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const secondary = useSecondaryText();
  const [more, setMore] = useState<Scorecard[]>([]);
  const loading = useSubmit();
  const load = (cursor: string) =>
    loading.run(async () => {
      const page = await api.getScorecard({
        ...{ by: query.by, ...daysAsked(query), limit: PAGE, cursor },
      });
      setMore(pages => [...pages, page]);
    });
  const rows = [first, ...more].flatMap(page => page.rows);
  const { nextCursor } = more.at(-1) ?? first;
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('scorecard.breakdown.empty')}
        description={t('scorecard.breakdown.emptyText')}
      />
    );
  }
  const titles = new Map(rules.map(rule => [rule.ruleId, rule.title]));
  const ids = worstColumns(first.total, Infinity);
  const columns = {
    ...query,
    rules: ids
      .slice(0, MOST_RULES)
      .map(id => ({ id, title: titles.get(id) ?? id })),
  };
  const hidden = ids.length - columns.rules.length;
  return (
    <>
      <p className={secondary.text}>
        {t('scorecard.breakdown.legend')}{' '}
        {hidden > 0 && t('scorecard.breakdown.moreRules', { count: hidden })}{' '}
        <ComparisonNote first={first} query={query} />
      </p>
      <HeatMap rows={rows} outside={first.outside} columns={columns} />
      {nextCursor && (
        <Button
          variant="secondary"
          isPending={loading.busy}
          onPress={() => load(nextCursor)}
        >
          {t('scorecard.breakdown.more')}
        </Button>
      )}
      {loading.error && <p role="alert">{errorText(loading.error)}</p>}
      {canBeOwnerless(query.by) && <Movers counted={first} query={query} />}
    </>
  );
}
