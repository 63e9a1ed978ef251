import type { ReadProblemView } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** Where a problem stands: file, line, record, as far as they are known. */
export function problemPlace(t: Text, problem: ReadProblemView): string {
  const { file, line, record } = problem;
  return [
    file,
    line === undefined
      ? undefined
      : t('admin.problems.line', { line: String(line) }),
    // A pipeline's records have no names, so that they are told by their number.
    record === undefined || /^record \d/.test(record)
      ? record
      : t('admin.problems.record', { record }),
  ]
    .filter(Boolean)
    .join(' · ');
}
