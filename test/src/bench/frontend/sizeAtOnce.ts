import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What an app of either frontend system carries already. */
const carried = [
  '@backstage/catalog-client',
  '@backstage/catalog-model',
  '@backstage/config',
  '@backstage/core-*',
  '@backstage/errors',
  '@backstage/frontend-*',
  '@backstage/plugin-catalog-react',
  '@backstage/plugin-permission-*',
  '@backstage/theme',
  '@backstage/types',
  '@backstage/ui',
  '@material-ui/*',
  '@remixicon/react',
  'lodash',
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  'react-router',
  'react-router-dom',
  'react-use',
  'react-use/*',
];

/**
 * KiB, minified and gzipped, that an app loads at once because of a package: its
 * entry with everything imported statically, without what waits behind `import()`.
 */
export async function sizeAtOnce(entry: string): Promise<number> {
  const { metafile, outputFiles } = await build({
    entryPoints: { entry },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    outdir: 'out',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: carried,
    logLevel: 'error',
  });
  const atOnce = new Set(['out/entry.js']);
  // Grows while it is walked, until nothing is imported that is not in it.
  for (const name of atOnce) {
    for (const { path, kind } of metafile.outputs[name].imports) {
      if (kind === 'import-statement' && path in metafile.outputs) {
        atOnce.add(path);
      }
    }
  }
  const bytes = outputFiles
    .filter(file => [...atOnce].some(name => file.path.endsWith(name)))
    .reduce(
      (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
      0,
    );
  return bytes / 1_024;
}
