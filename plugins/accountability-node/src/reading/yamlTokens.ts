import { CST, Lexer, Parser } from 'yaml';
import type { ReadingLimits } from './limits';
import { YamlRefusal } from './YamlRefusal';

/** Counts what makes a document expensive while its tokens arrive. */
class TokenBudget {
  private tokens = 0;
  private aliases = 0;
  private anchors = 0;
  private previous = '';

  constructor(private readonly limits: ReadingLimits) {}

  /** What is exceeded by one more lexeme, if anything. */
  exceededBy(lexeme: string, depth: number): string | undefined {
    const { maxYamlTokens, maxAliases, maxDepth } = this.limits;
    const isScalar = this.previous === CST.SCALAR;
    this.previous = lexeme;
    if (!isScalar && lexeme.startsWith('*')) this.aliases++;
    if (!isScalar && lexeme.startsWith('&')) this.anchors++;
    if (++this.tokens > maxYamlTokens) {
      return `has more than ${maxYamlTokens} tokens; export it as JSON, which may be larger, or split it with lines of ---`;
    }
    if (this.aliases > maxAliases || this.anchors > 10 * maxAliases) {
      return `has more than ${maxAliases} aliases or ${
        10 * maxAliases
      } anchors; write the parts out`;
    }
    // The stack also holds the document and the scalar being read.
    return depth > maxDepth + 2
      ? `nests deeper than ${maxDepth} levels; flatten it`
      : undefined;
  }
}

/**
 * Parses to a flat syntax tree, with a budget: the composer that comes next recurses,
 * and would exhaust the stack or the memory.
 *
 * @throws YamlRefusal at the first mistake, or when the budget is spent.
 */
export function yamlTokens(text: string, limits: ReadingLimits): CST.Token[] {
  const parser = new Parser();
  const budget = new TokenBudget(limits);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') {
        throw new YamlRefusal(token.offset, 'is not valid YAML');
      }
      tokens.push(token);
    }
    const complaint = budget.exceededBy(lexeme, parser.stack.length);
    if (complaint) throw new YamlRefusal(parser.offset, complaint);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
