/** What lies at an offset of a text: a whole JSON value, a mistake, or the end of the input. */
export type JsonScan =
  | { is: 'value'; end: number }
  | { is: 'broken'; at: number }
  | { is: 'truncated' };

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

const SPACE = /[ \t\r\n]*/y;
const SCALAR =
  /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;
// What a cut may leave of a scalar: checked only at the very end of the input.
const SCALAR_START =
  /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9][0-9]*)(?:\.|(?:\.[0-9]+)?[eE][+-]?))$/;
const ESCAPE_START = /^(?:u[0-9a-fA-F]{0,3})?$/;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** `from` is the opening quote. */
function scanString(text: string, from: number): JsonScan {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { is: 'value', end: at + 1 };
    if (code < 0x20) return { is: 'broken', at };
    if (code === 0x5c) {
      const end = matchEnd(ESCAPE, text, at + 1);
      if (end === -1) {
        const cut = ESCAPE_START.test(text.slice(at + 1, at + 7));
        return cut && at + 6 > text.length
          ? { is: 'truncated' }
          : { is: 'broken', at };
      }
      at = end;
    } else {
      at++;
    }
  }
  return { is: 'truncated' };
}

function scanScalar(text: string, at: number): JsonScan {
  if (text[at] === '"') return scanString(text, at);
  const end = matchEnd(SCALAR, text, at);
  if (end !== -1) return { is: 'value', end };
  const cut = text.length - at <= 64 && SCALAR_START.test(text.slice(at));
  return cut ? { is: 'truncated' } : { is: 'broken', at };
}

/**
 * Walks one JSON value without building it and without recursion.
 *
 * JSON.parse reads good input; this says where bad input went wrong, which the
 * messages of JSON.parse do not on every engine (and they quote the input, which
 * may hold a secret), and where one of several values in a row ends.
 */
export function scanJson(text: string, from: number): JsonScan {
  const closers: string[] = [];
  let expecting: Expecting = 'value';
  let at = from;
  for (;;) {
    at = matchEnd(SPACE, text, at);
    if (at >= text.length) return { is: 'truncated' };
    const char = text[at];
    const mayEnd = expecting !== 'value' && expecting !== 'key';
    if (mayEnd && closers.length > 0 && char === closers[closers.length - 1]) {
      closers.pop();
      at++;
      expecting = 'after';
    } else if (expecting === 'after') {
      if (char !== ',') return { is: 'broken', at };
      at++;
      expecting = closers[closers.length - 1] === '}' ? 'key' : 'value';
    } else if (expecting === 'key' || expecting === 'key-or-end') {
      if (char !== '"') return { is: 'broken', at };
      const key = scanString(text, at);
      if (key.is !== 'value') return key;
      at = matchEnd(SPACE, text, key.end);
      if (at >= text.length) return { is: 'truncated' };
      if (text[at] !== ':') return { is: 'broken', at };
      at++;
      expecting = 'value';
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      at++;
      expecting = char === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      const scalar = scanScalar(text, at);
      if (scalar.is !== 'value') return scalar;
      at = scalar.end;
      expecting = 'after';
    }
    if (closers.length === 0) return { is: 'value', end: at };
  }
}
