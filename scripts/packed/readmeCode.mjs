import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repositoryRoot.mjs';

const BLOCK = /```\w+\n([\s\S]*?)```/g;

/**
 * The code that a README tells people to write into a file of their portal: its
 * imports, and the parts that follow, by the comment above each. What is tried
 * is thus what is written.
 */
export async function readmeCode({ readme, section, file }) {
  const block = (await blocksOf(readme, section)).find(code =>
    code.startsWith(`// ${file}\n`),
  );
  if (!block) {
    throw new Error(`${readme} has no code for ${file} below "${section}".`);
  }
  const lines = block.split('\n').slice(1);
  const end = lines.findLastIndex(line => / from '|^import '/.test(line)) + 1;
  const parts = {};
  let where = '';
  for (const line of lines.slice(end)) {
    if (line.startsWith('// ')) {
      where = line.slice(3);
    } else {
      parts[where] = `${parts[where] ?? ''}${line}\n`;
    }
  }
  return {
    imports: lines.slice(0, end).join('\n'),
    // A part is JSX that goes into other JSX, or statements.
    part: name => parts[name].trim().replace(/(\/>|<\/\w+(\.\w+)*>);$/, '$1'),
  };
}

/** The packages that a README tells people to add to a workspace of their portal. */
export async function readmePackages({ readme, section, workspace }) {
  const command = (await blocksOf(readme, section))
    .flatMap(code => code.replaceAll('\\\n', ' ').split('\n'))
    .find(line => line.startsWith(`yarn --cwd ${workspace} add `));
  if (!command) {
    throw new Error(`${readme} adds nothing to ${workspace}.`);
  }
  return command.split(/\s+/).slice(4);
}

async function blocksOf(readme, section) {
  const text = await readFile(join(repositoryRoot, readme), 'utf8');
  const heading = text.split('\n').find(line => line.endsWith(`# ${section}`));
  const [, after = ''] = text.split(`${heading}\n`);
  const level = heading?.indexOf(' ');
  const [body] = after.split(new RegExp(`^#{1,${level}} `, 'm'));
  return [...body.matchAll(BLOCK)].map(([, code]) => code);
}
