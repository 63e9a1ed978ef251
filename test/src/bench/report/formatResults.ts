import { isMet } from './isMet';
import type { Result } from './Result';

const HEADS = ['what', 'database', 'median (least–most)', 'goal', ''];

/** Results as a table in Markdown that is also readable as it stands. */
export function formatResults(results: readonly Result[]): string {
  const rows = results.map(result => [
    result.what,
    result.database ?? '',
    measured(result),
    `≤ ${amount(result.goal, result)}`,
    isMet(result) ? 'met' : 'missed',
  ]);
  const widths = HEADS.map((head, column) =>
    Math.max(...[head, ...rows.map(row => row[column])].map(t => t.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [
    line(HEADS),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}

function measured(result: Result): string {
  const { median, least, most, rounds } = result;
  return rounds === 1
    ? amount(median, result)
    : `${amount(median, result)} (${number(least)}–${number(
        most,
      )}, ${rounds} rounds)`;
}

function amount(value: number, { unit }: Result): string {
  return unit === '×' ? `${number(value)}×` : `${number(value)} ${unit}`;
}

/** Three digits say all that can be trusted. */
function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0);
}
