import type { ScorecardRow } from 'backstage-plugin-accountability-common';
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
  ],
];

/** Streams members: a line for all that rules say, and one for each rule. */
export async function sendScorecardCsv(
  res: Response,
  rows: AsyncIterable<ScorecardRow>,
): Promise<void> {
  async function* lines() {
    for await (const row of rows) {
      const { ref, title, change, rules } = row;
      yield {
        ...{ ref, title, ...countsOf(row) },
        ...{ identities: row.identities, ownerless: row.ownerless },
        ownerless_since_week: change.week?.ownerless,
        ownerless_since_quarter: change.quarter?.ownerless,
        ownerless_since_compared: change.since?.ownerless,
      };
      for (const rule of rules) {
        yield { ref, title, rule: rule.ruleId, ...countsOf(rule) };
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
