import { InputError } from '@backstage/errors';
import { tooLarge } from './tooLarge';
import { composeYaml } from './composeYaml';
import { duplicateYamlKey } from './duplicateYamlKey';
import type { ReadingLimits } from './limits';
import { mergedYamlKeys } from './mergedYamlKeys';
import { positionOf } from './positionOf';
import type { YamlChunk } from './splitYaml';
import { yamlComplaint } from './yamlComplaint';
import { YamlRefusal } from './YamlRefusal';
import { yamlTokens } from './yamlTokens';

const MOST_MERGED_KEYS = 100_000;

function valueOf(text: string, limits: ReadingLimits): unknown {
  const document = composeYaml(yamlTokens(text, limits), text.length);
  const duplicate = duplicateYamlKey(document.contents);
  if (duplicate !== undefined) {
    throw new YamlRefusal(duplicate, yamlComplaint('DUPLICATE_KEY'));
  }
  if (mergedYamlKeys(document) > MOST_MERGED_KEYS) {
    throw new YamlRefusal(
      0,
      `merges (<<) more than ${MOST_MERGED_KEYS} keys; write the parts out`,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (error) {
    const unresolved = /^Unresolved alias/.test((error as Error).message);
    throw new YamlRefusal(
      0,
      unresolved
        ? yamlComplaint('BAD_ALIAS')
        : `expands to more than ${limits.maxAliases} aliases; write the parts out`,
    );
  }
  const complaint = tooLarge(value, text.length, limits);
  if (complaint) throw new YamlRefusal(0, complaint);
  return value;
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
  try {
    return valueOf(chunk.text, limits);
  } catch (error) {
    if (!(error instanceof YamlRefusal)) throw error;
    const { line, column } = positionOf(chunk.text, error.offset);
    throw new InputError(
      `${file}: the YAML document that starts at line ${chunk.line} ${
        error.complaint
      } (line ${line + chunk.line - 1}, column ${column})`,
    );
  }
}
