import type {
  FrameworkDetail,
  Requirement,
} from 'backstage-plugin-accountability-common';
import type { Response } from 'express';
import { sendCsv } from './sendCsv';

const COLUMNS = [
  ...['id', 'text', 'group', 'standing', 'missing'],
  ...['rules', 'pass', 'fail', 'excepted', 'unknown'],
  ...['outcomes', 'controls', 'hidden'],
];

/** Streams the ids of a framework, a line for each. */
export async function sendFrameworkCsv(
  res: Response,
  { key, groups, requirements }: FrameworkDetail,
): Promise<void> {
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  await sendCsv(res, {
    name: `${key}.csv`,
    columns: COLUMNS,
    lines: requirements.map(one => toLine(one, titles)),
  });
}

function toLine(one: Requirement, titles: ReadonlyMap<string, string>) {
  const { id, text, standing, rules, hidden } = one;
  const sum = (count: 'pass' | 'fail' | 'excepted' | 'unknown') =>
    rules.reduce((total, rule) => total + rule[count], 0);
  return {
    ...{ id, text, standing, hidden },
    group: titles.get(one.group ?? ''),
    missing: one.missing
      .map(({ gap, count }) => (count ? `${gap} (${count})` : gap))
      .join('; '),
    rules: rules.map(({ ruleId }) => ruleId).join('; '),
    ...{ pass: sum('pass'), fail: sum('fail') },
    ...{ excepted: sum('excepted'), unknown: sum('unknown') },
    outcomes: one.outcomes.map(({ ref }) => ref).join('; '),
    controls: one.controls.map(({ ref }) => ref).join('; '),
  };
}
