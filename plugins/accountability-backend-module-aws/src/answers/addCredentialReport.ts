import {
  admit,
  parseArn,
  type AccountFacts,
  type CredentialReport,
  type ReportRow,
} from '../account';
import type { AnswerContext } from './AnswerContext';
import { mergeReportRows } from './mergeReportRows';

/** Adds a credential report; of two dated ones the newer stays, others are put together. */
export function addCredentialReport(
  facts: AccountFacts,
  report: CredentialReport,
  context: AnswerContext,
): void {
  const rows = report.rows.filter(row => isWanted(facts, row, context));
  const old = facts.report;
  if (old?.generatedAt && report.generatedAt) {
    context.report({
      effect: 'note',
      message: 'There are several credential reports; the newest is used',
      file: context.file,
    });
    if (report.generatedAt <= old.generatedAt) return;
    facts.report = { ...report, rows: distinct(rows, context) };
    return;
  }
  facts.report = {
    ...report,
    generatedAt: report.generatedAt ?? old?.generatedAt,
    rows: distinct([...(old?.rows ?? []), ...rows], context),
  };
}

function isWanted(
  facts: AccountFacts,
  row: ReportRow,
  context: AnswerContext,
): boolean {
  const arn = parseArn(row.arn);
  if (arn && /^(root$|user\/.)/.test(arn.resource)) {
    return admit(facts, arn.account);
  }
  context.report({
    effect: 'record-lost',
    message:
      'the arn is not arn:aws:iam::<account>:user/… or :root; export the report again',
    file: context.file,
    line: row.line,
  });
  return false;
}

function distinct(rows: ReportRow[], context: AnswerContext): ReportRow[] {
  const byArn = new Map<string, ReportRow>();
  for (const row of rows) {
    const same = byArn.get(row.arn);
    if (same) {
      context.report({
        effect: 'note',
        message: `${row.arn} has more than one row; they are put together`,
        file: context.file,
        line: row.line,
        record: row.arn,
      });
    }
    byArn.set(row.arn, same ? mergeReportRows(same, row) : row);
  }
  return [...byArn.values()];
}
