/** Part of a multi-document YAML text that holds one document. */
export interface YamlChunk {
  text: string;
  /** First line of the chunk in the file, counted from 1. */
  line: number;
}

// At the start of a line, `---` and `...` are markers everywhere in YAML, even inside
// a block or quoted scalar, so that documents can be told apart without parsing them.
const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
// One character is enough to tell; going on to the end of a line of megabytes would
// exhaust the stack of the regular expression.
const CONTENT = /^(?![ \t]*(?:#|\r?$)|%|\.\.\.(?:[ \t\r]|$)|---[ \t\r]*$)./m;

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (
    let at = text.indexOf('\n', from);
    at !== -1 && at < to;
    at = text.indexOf('\n', at + 1)
  ) {
    lines++;
  }
  return lines;
}

/** Splits lazily; chunks with nothing but comments, directives and markers are left out. */
export function* splitYaml(text: string): Generator<YamlChunk> {
  let start = 0;
  let line = 1;
  const marker = new RegExp(MARKER);
  while (start < text.length) {
    marker.lastIndex = start === 0 ? 0 : start + 1;
    const match = marker.exec(text);
    const isFirst = match?.index === 0;
    if (isFirst) marker.lastIndex = 3;
    const next = isFirst ? marker.exec(text) : match;
    const end = next ? next.index : text.length;
    const chunk = text.slice(start, end);
    if (CONTENT.test(chunk)) yield { text: chunk, line };
    line += countLines(text, start, end);
    start = end;
  }
}
