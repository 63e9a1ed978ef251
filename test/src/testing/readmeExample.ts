import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

/** The first block of code in a language, below a heading of a README. */
export function readmeExample(
  file: string,
  options: { below: string; language: string },
): string {
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  const [, section] = text.split(`## ${options.below}\n`);
  const [, block] = section.split(`\`\`\`${options.language}\n`);
  return block.split('```')[0];
}
