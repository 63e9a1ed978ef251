/** Line and column of an offset, both counted from 1. */
export function positionOf(
  text: string,
  offset: number,
): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const next = text.indexOf('\n', start);
    if (next === -1 || next >= offset) break;
    line++;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
