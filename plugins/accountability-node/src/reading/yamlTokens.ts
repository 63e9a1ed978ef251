import { CST, Lexer, Parser } from 'yaml';
import type { ReadingLimits } from './limits';

/** Why a document is refused before it is built, and where. */
export class YamlRefusal {
  constructor(readonly offset: number, readonly complaint: string) {}
}

/**
 * Parses to a flat syntax tree, counting depth and aliases as tokens arrive: the
 * composer that comes next recurses, and would exhaust the stack or the memory.
 */
export function yamlTokens(
  text: string,
  limits: ReadingLimits,
): CST.Token[] | YamlRefusal {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let aliases = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (lexeme.startsWith('*') && previous !== CST.SCALAR) aliases++;
    previous = lexeme;
    if (aliases > limits.maxAliases) {
      return new YamlRefusal(
        parser.offset,
        `has more than ${limits.maxAliases} aliases; write the parts out`,
      );
    }
    // The stack also holds the document and the scalar being read.
    if (parser.stack.length > limits.maxDepth + 2) {
      return new YamlRefusal(
        parser.offset,
        `nests deeper than ${limits.maxDepth} levels; flatten it`,
      );
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
