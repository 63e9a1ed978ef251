import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from './repositoryRoot';

const PAGE = join(repositoryRoot, 'docs/normalised-format.md');

/** Every identity that the documentation of the normalised format shows in JSON or YAML. */
export function documentedRecords(): Record<string, unknown>[] {
  const text = readFileSync(PAGE, 'utf8');
  const blocks = [...text.matchAll(/^```(?:json|yaml)\n([^]*?)^```$/gm)];
  // JSON is YAML too.
  return blocks.flatMap(([, block]) => {
    const document = parse(block);
    return document.identities ?? document;
  });
}
