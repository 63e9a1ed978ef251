import { Composer, type CST, type Document, type ErrorCode } from 'yaml';
import { yamlComplaint } from './yamlComplaint';
import { YamlRefusal } from './YamlRefusal';

/**
 * Builds the document from its tokens.
 *
 * @throws YamlRefusal at the first mistake, before a million more are collected.
 */
export function composeYaml(
  tokens: CST.Token[],
  textLength: number,
): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    merge: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  let first: YamlRefusal | undefined;
  const refuse = (
    source: number | [number, number] | { offset: number },
    code: ErrorCode,
    _message: string,
    warning?: boolean,
  ): void => {
    // A tag that nobody knows is only a warning to the parser, and its value a guess.
    if (warning && code !== 'TAG_RESOLVE_FAILED') return;
    let offset = typeof source === 'number' ? source : 0;
    if (Array.isArray(source)) offset = source[0];
    else if (typeof source === 'object') offset = source.offset;
    // The composer catches what is thrown in a node and reports it again for the nodes around it.
    first ??= new YamlRefusal(offset, yamlComplaint(code));
    throw first;
  };
  // There is no public way to stop at the first mistake. Should this cease to work, the
  // check below still refuses, only later.
  // eslint-disable-next-line dot-notation
  composer['onError'] = refuse;
  const [document] = composer.compose(tokens, true, textLength);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) refuse(problem.pos, problem.code, '');
  return document;
}
