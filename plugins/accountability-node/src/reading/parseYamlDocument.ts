import { InputError } from '@backstage/errors';
import { Composer, type Document } from 'yaml';
import { tooLarge } from './boundedValue';
import { duplicateYamlKey } from './duplicateYamlKey';
import type { ReadingLimits } from './limits';
import { positionOf } from './positionOf';
import type { YamlChunk } from './splitYaml';
import { yamlComplaint } from './yamlErrors';
import { YamlRefusal, yamlTokens } from './yamlTokens';

function refusalOf(document: Document.Parsed): YamlRefusal | undefined {
  // A tag that nobody knows is only a warning to the parser, and its value a guess.
  const problem =
    document.errors[0] ??
    document.warnings.find(w => w.code === 'TAG_RESOLVE_FAILED');
  if (problem) {
    return new YamlRefusal(problem.pos[0], yamlComplaint(problem.code));
  }
  const duplicate = duplicateYamlKey(document.contents);
  return duplicate === undefined
    ? undefined
    : new YamlRefusal(duplicate, yamlComplaint('DUPLICATE_KEY'));
}

function compose(
  text: string,
  limits: ReadingLimits,
): { value: unknown } | YamlRefusal {
  const tokens = yamlTokens(text, limits);
  if (tokens instanceof YamlRefusal) return tokens;
  const composer = new Composer({
    version: '1.2',
    merge: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = composer.compose(tokens, true, text.length);
  const refusal = refusalOf(document);
  if (refusal) return refusal;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (error) {
    const unresolved = /^Unresolved alias/.test((error as Error).message);
    return new YamlRefusal(
      0,
      unresolved
        ? yamlComplaint('BAD_ALIAS')
        : `expands to more than ${limits.maxAliases} aliases; write the parts out`,
    );
  }
  const complaint = tooLarge(value, text.length, limits);
  return complaint ? new YamlRefusal(0, complaint) : { value };
}

/**
 * Reads one YAML document. Never quotes the input in a message.
 *
 * @throws InputError naming the file, the line in it, and the remedy.
 */
export function parseYamlDocument(
  chunk: YamlChunk,
  file: string,
  limits: ReadingLimits,
): unknown {
  if (chunk.text.length > limits.maxYamlDocument) {
    throw new InputError(
      `${file}: the YAML document at line ${chunk.line} has ${chunk.text.length} characters; the limit is ${limits.maxYamlDocument}. Export it as JSON, which may be larger, or split it with lines of ---`,
    );
  }
  const result = compose(chunk.text, limits);
  if (result instanceof YamlRefusal) {
    const { line, column } = positionOf(chunk.text, result.offset);
    throw new InputError(
      `${file}: the YAML document that starts at line ${chunk.line} ${
        result.complaint
      } (line ${line + chunk.line - 1}, column ${column})`,
    );
  }
  return result.value;
}
