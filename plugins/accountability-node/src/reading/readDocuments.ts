import { InputError } from '@backstage/errors';
import { tooLarge } from './tooLarge';
import { readingLimits, type ReadingLimits } from './limits';
import { jsonError } from './parseJson';
import { parseYamlDocument } from './parseYamlDocument';
import type { ReadDocument } from './ReadDocument';
import { readJsonValues, type JsonValue } from './readJsonValues';
import { scanJson } from './scanJson';
import { splitYaml, type YamlChunk } from './splitYaml';

function tryJson(text: string): { value: unknown } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function readChunk(
  chunk: YamlChunk,
  file: string,
  limits: ReadingLimits,
): JsonValue {
  const { line } = chunk;
  // JSON is YAML too, and JSON.parse is a hundred times faster.
  const json = tryJson(chunk.text.replace(/^---(?=\s)/, ''));
  if (json) return { ...json, line };
  try {
    return { value: parseYamlDocument(chunk, file, limits), line };
  } catch (error) {
    if (error instanceof InputError) return { error, line };
    throw error;
  }
}

function* readValues(
  text: string,
  file: string,
  limits: ReadingLimits,
): Generator<JsonValue> {
  const json = tryJson(text);
  if (json) {
    yield { ...json, line: 1 };
    return;
  }
  const isYaml = /\.ya?ml$/i.test(file) || /^---/m.test(text);
  if (!isYaml && /^\s*[{[]/.test(text)) {
    const first = scanJson(text, 0);
    // Nothing can be saved of one broken document, much of a broken line among many.
    if (first.is !== 'value' && !/\n[{[]/.test(text)) {
      throw jsonError(text, file);
    }
    yield* readJsonValues(text, file);
    return;
  }
  for (const chunk of splitYaml(text)) yield readChunk(chunk, file, limits);
}

function complaintAbout(
  value: unknown,
  textLength: number,
  limits: ReadingLimits,
): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return 'is not a mapping or a list; is this the right file?';
  }
  return tooLarge(value, textLength, limits);
}

/**
 * Reads a file of JSON, JSON lines, or YAML with any number of documents, one at a
 * time. A broken YAML document or JSON line comes as `error` and the rest can be
 * read on; empty documents are skipped.
 *
 * @throws InputError when the file is empty, is one broken JSON document, or has too many documents.
 * @public
 */
export function* readDocuments(
  text: string,
  file: string,
  limits?: Partial<ReadingLimits>,
): Generator<ReadDocument> {
  const bounds = readingLimits(limits);
  if (!/\S/.test(text)) {
    throw new InputError(`${file} is empty; export it again`);
  }
  let index = 0;
  for (const { value, error, line } of readValues(text, file, bounds)) {
    if (!error && value === null) continue;
    index++;
    if (index > bounds.maxDocuments) {
      throw new InputError(
        `${file} has more than ${bounds.maxDocuments} documents; split it into several files`,
      );
    }
    const complaint = error || complaintAbout(value, text.length, bounds);
    if (typeof complaint === 'string') {
      const message = `${file}: the document at line ${line} ${complaint}`;
      yield { error: new InputError(message), line, index };
    } else if (error) {
      yield { error, line, index };
    } else {
      yield { document: value as object, line, index };
    }
  }
}
