import type {
  Overview,
  RuleResults,
  RuleSubject,
} from 'backstage-plugin-accountability-common';
import type { Response } from 'express';
import { sendCsv } from './sendCsv';

const COLUMNS = [
  ...['rule', 'title', 'about', 'severity'],
  ...['pass', 'fail', 'excepted', 'unknown', 'not_applicable'],
  // Which day it is: today is not over.
  'day',
];

/** Streams every rule, with of how many it says what. */
export async function sendRulesCsv(
  res: Response,
  options: {
    overview: Pick<Overview, 'byRule' | 'outcomesByRule' | 'exemptionsByRule'>;
    today: string;
  },
): Promise<void> {
  const { overview, today } = options;
  const lines = (about: RuleSubject, rules: readonly RuleResults[]) =>
    rules.map(({ ruleId, title, severity, ...counts }) => ({
      ...{ rule: ruleId, title, about, severity },
      ...{ pass: counts.pass, fail: counts.fail },
      ...{ excepted: counts.excepted, unknown: counts.unknown },
      not_applicable: counts.notApplicable,
      day: today,
    }));
  await sendCsv(res, {
    name: 'rules.csv',
    columns: COLUMNS,
    lines: [
      ...lines('identity', overview.byRule),
      ...lines('outcome', overview.outcomesByRule),
      ...lines('exemption', overview.exemptionsByRule),
    ],
  });
}
