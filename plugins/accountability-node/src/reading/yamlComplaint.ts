import type { ErrorCode } from 'yaml';

// The parser's own messages quote the input, which may hold a secret.
const BY_CODE: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'names an alias that is not defined before it',
  BAD_INDENT: 'is indented wrongly',
  BLOCK_AS_IMPLICIT_KEY:
    'has a nested block where a value must fit on one line',
  DUPLICATE_KEY: 'has the same key twice in one mapping; keep one of them',
  MISSING_CHAR:
    'lacks a closing bracket, quote, colon or comma; is the file truncated?',
  MULTILINE_IMPLICIT_KEY: 'has a key that runs over several lines',
  TAB_AS_INDENT: 'is indented with a tab; use spaces',
  TAG_RESOLVE_FAILED:
    'uses a tag (!…) that is not supported; write plain values',
};

/** What is wrong with a YAML document, as the end of a sentence. */
export function yamlComplaint(code: ErrorCode): string {
  return BY_CODE[code] ?? 'is not valid YAML';
}
