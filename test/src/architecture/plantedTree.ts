import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = [
  'accountability',
  'accountability-backend',
  'accountability-backend-module-aws',
  'accountability-common',
  'accountability-node',
];

const THIRD_PARTY = [
  'knex',
  '@backstage/plugin-catalog-react',
  '@backstage/plugin-permission-common',
];

/**
 * Writes a small workspace with the folders of ours into a temporary folder,
 * with the given files in it, and returns its path.
 */
export function plantTree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'architecture-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const manifest = (name: string, main: string) =>
    JSON.stringify({ name, version: '1.0.0', main, types: main });

  write('tsconfig.json', '{}');
  mkdirSync(join(root, 'node_modules'));
  for (const folder of PACKAGES) {
    const name = `backstage-plugin-${folder}`;
    write(`plugins/${folder}/package.json`, manifest(name, 'src/index.ts'));
    write(`plugins/${folder}/src/index.ts`, 'export {};\n');
    symlinkSync(
      join(root, 'plugins', folder),
      join(root, 'node_modules', name),
      'junction',
    );
  }
  for (const name of THIRD_PARTY) {
    write(`node_modules/${name}/package.json`, manifest(name, 'index.js'));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
    write(`node_modules/${name}/index.d.ts`, 'export {};\n');
  }
  Object.entries(files).forEach(([path, content]) => write(path, content));
  return root;
}
