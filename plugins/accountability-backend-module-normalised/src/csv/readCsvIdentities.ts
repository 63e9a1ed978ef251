import {
  readCsvRows,
  type ReadProblem,
} from 'backstage-plugin-accountability-node';
import type { Place, RawIdentity } from '../RawIdentity';
import { readHeader, type Header } from './readHeader';
import { readRow, type RowParts } from './readRow';
import { RowGroup } from './RowGroup';

function placeOf(file: string, line: number): Place {
  return { file, line, record: `line ${line}` };
}

function tryRow(
  row: Record<string, string>,
  { columns }: Header,
): RowParts | string {
  try {
    return readRow(row, columns);
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Reads the CSV form. Rows that follow each other and have the same provider, scope
 * and name are one identity with several credentials.
 *
 * @throws InputError when the columns or the quotes of the file are unusable.
 */
export function* readCsvIdentities(
  text: string,
  options: { file: string; report(problem: ReadProblem): void },
): Generator<RawIdentity> {
  const { file, report } = options;
  const note = (what: string, line: number) => {
    const message = `${file}, line ${line}: ${what}`;
    report({ effect: 'note', message, file, line });
  };
  let header: Header = { columns: new Map(), notes: [] };
  const onHeader = (names: string[]) => {
    header = readHeader(names, file);
    header.notes.forEach(what => note(what, 1));
  };
  const finished = (group: RowGroup): RawIdentity => ({
    value: group.identity(),
    place: placeOf(file, group.line),
  });
  let group: RowGroup | undefined;
  for (const { row, error, line } of readCsvRows(text, file, { onHeader })) {
    const parts = error ? error.message : tryRow(row, header);
    if (typeof parts === 'string') {
      yield { lost: parts, place: placeOf(file, line) };
    } else if (group?.takes(parts)) {
      const differing = group.add(parts).join(', ');
      const first = `than line ${group.line}, which counts`;
      if (differing)
        note(`says something else for ${differing} ${first}`, line);
    } else {
      if (group) yield finished(group);
      group = new RowGroup(parts, line);
    }
  }
  if (group) yield finished(group);
}
