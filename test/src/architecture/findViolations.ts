import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../testing/repositoryRoot';

/** Runs the rules of this repository on a tree: the broken rules of each file. */
export function findViolations(root: string): Record<string, string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(repositoryRoot, 'node_modules', '.bin', 'depcruise'),
      '--config',
      join(repositoryRoot, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'plugins',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (!stdout) {
    throw new Error(`dependency-cruiser did not run: ${stderr}`);
  }
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const broken: Record<string, string[]> = {};
  for (const { from, rule } of summary.violations) {
    broken[from] = [...(broken[from] ?? []), rule.name];
  }
  return broken;
}
