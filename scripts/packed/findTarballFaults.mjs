import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repositoryRoot.mjs';

const EXPECTED_FILES =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|config\.schema\.json|dist\/.+|migrations\/\d{14}_\w+\.js|schema\/.+\.json)$/;
const FOR_TESTS =
  /\.(test|stories)\.|(^|\/)(__\w+__|fixtures|setupTests|testing)[./]/;
const LOCAL_RANGE = /^(workspace|link|file|portal):/;
const DEPENDENCIES = [
  'dependencies',
  'peerDependencies',
  'optionalDependencies',
];
const FEATURES = {
  'frontend-plugin': ['./alpha', '@backstage/FrontendPlugin'],
  'backend-plugin': ['.', '@backstage/BackendFeature'],
  'backend-plugin-module': ['.', '@backstage/BackendFeature'],
};
const IMPORT =
  /(?<![.\w])(?:from|import|require)\s*\(?\s*['"]((?:node:|@)?\w[\w./-]*)['"]/g;

/** What is wrong with the contents of one tarball; nothing if all is well. */
export async function findTarballFaults({ source, manifest, contents }) {
  const packed = JSON.parse(
    await readFile(join(contents, 'package.json'), 'utf8'),
  );
  const files = (
    await readdir(contents, { recursive: true, withFileTypes: true })
  )
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(contents.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return [
    ...strayFiles(files),
    ...brokenEntries(packed, contents),
    ...localRanges(packed),
    ...missingFeature(packed),
    ...(await missingMigrations(source, files)),
    ...(await brokenConfigSchema(manifest, packed, contents)),
    ...(await faultsInCode(packed, contents, files)),
  ].map(fault => `${packed.name}: ${fault}`);
}

function strayFiles(files) {
  return files
    .filter(file => !EXPECTED_FILES.test(file) || FOR_TESTS.test(file))
    .map(file => `${file} does not belong into a tarball`);
}

function brokenEntries(packed, contents) {
  const entries = [
    packed.main,
    packed.module,
    packed.types,
    ...pathsIn(packed.exports),
    ...pathsIn(packed.typesVersions),
  ].filter(Boolean);
  return [
    ...entries
      .filter(entry => !existsSync(join(contents, entry)))
      .map(entry => `package.json names ${entry}, which is not there`),
    ...entries
      .filter(entry => /(^|\/)src\//.test(entry))
      .map(entry => `package.json names the source ${entry}`),
    ...([packed.main, packed.types].includes(undefined)
      ? ['package.json has no main or no types']
      : []),
  ];
}

function pathsIn(value) {
  if (typeof value === 'string') {
    return value.startsWith('@') ? [] : [value];
  }
  return Object.values(value ?? {}).flatMap(pathsIn);
}

function localRanges(packed) {
  return DEPENDENCIES.flatMap(kind =>
    Object.entries(packed[kind] ?? {})
      .filter(([, range]) => LOCAL_RANGE.test(range))
      .map(([name, range]) => `${kind} has ${name} as ${range}`),
  );
}

function missingFeature({ backstage }) {
  const [entry, type] = FEATURES[backstage.role] ?? [];
  return !entry || backstage.features?.[entry] === type
    ? []
    : [`backstage.features does not say that ${entry} is a ${type}`];
}

async function missingMigrations(source, files) {
  const expected = await readdir(join(source, 'migrations')).catch(() => []);
  return expected
    .filter(
      name => name.endsWith('.js') && !files.includes(`migrations/${name}`),
    )
    .map(name => `the migration ${name} is missing`);
}

async function brokenConfigSchema(manifest, packed, contents) {
  if (!manifest.configSchema) {
    return [];
  }
  const file = join(contents, packed.configSchema);
  const schema = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  return Object.keys(schema.properties ?? {}).length > 0
    ? []
    : [`${packed.configSchema} describes no configuration`];
}

async function faultsInCode(packed, contents, files) {
  const declared = new Set([
    packed.name,
    ...builtinModules,
    ...DEPENDENCIES.flatMap(kind => Object.keys(packed[kind] ?? {})),
  ]);
  const faults = new Set();
  for (const file of files.filter(name => name.startsWith('dist/'))) {
    const text = await readFile(join(contents, file), 'utf8');
    if (text.includes(repositoryRoot)) {
      faults.add(`${file} names a folder of this machine`);
    }
    if (/\.(js|d\.ts)$/.test(file)) {
      for (const [, specifier] of text.matchAll(IMPORT)) {
        const name = packageOf(specifier);
        if (!declared.has(name) && !declared.has(`@types/${name}`)) {
          faults.add(`${file} imports ${name}, which is not a dependency`);
        }
      }
    }
  }
  return [...faults];
}

function packageOf(specifier) {
  return specifier
    .replace(/^node:/, '')
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
