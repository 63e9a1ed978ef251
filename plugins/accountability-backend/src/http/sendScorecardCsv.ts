import type {
  ScorecardExportQuery,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import type { Response } from 'express';
import { sendCsv } from './sendCsv';

const COLUMNS = [
  ...['ref', 'title', 'rule', 'pass', 'fail', 'excepted', 'unknown'],
  ...[
    'identities',
    'ownerless',
    'ownerless_since_week',
    'ownerless_since_quarter',
    // Since the day that was asked for.
    'ownerless_since_compared',
    // The end of which day the numbers are of: today is not over.
    'day',
    'compared_day',
  ],
];

/**
 * Streams members: a line for all that rules say, and one for each rule. What belongs
 * to no member has no ref.
 */
export async function sendScorecardCsv(
  res: Response,
  options: {
    rows: AsyncIterable<ScorecardRow>;
    query: ScorecardExportQuery;
    today: string;
  },
): Promise<void> {
  const { rows, query, today } = options;
  const days = { day: query.to ?? today, compared_day: query.compare };
  async function* lines() {
    for await (const row of rows) {
      const { ref, change, rules } = row;
      const title = ref ? row.title : `no ${query.by}`;
      yield {
        ...{ ref, title, ...countsOf(row) },
        ...{ identities: row.identities, ownerless: row.ownerless },
        ownerless_since_week: change.week?.ownerless,
        ownerless_since_quarter: change.quarter?.ownerless,
        ownerless_since_compared: change.since?.ownerless,
        ...days,
      };
      for (const rule of rules) {
        yield { ref, title, rule: rule.ruleId, ...countsOf(rule), ...days };
      }
    }
  }
  await sendCsv(res, {
    name: 'scorecard.csv',
    columns: COLUMNS,
    lines: lines(),
  });
}

function countsOf(
  counts: Pick<ScorecardRow, 'pass' | 'fail' | 'excepted' | 'unknown'>,
) {
  const { pass, fail, excepted, unknown } = counts;
  return { pass, fail, excepted, unknown };
}
