import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';

const NODE_MAJORS = ['22', '24'];
const NODE_TO_FETCH = '24';
const windows = process.platform === 'win32';

/**
 * The environment in which `node` is one that Backstage supports and `yarn` is
 * the one of this repository. It is the present one if that already holds;
 * else npx fetches both into npm's own cache, and nothing is installed.
 */
export function findToolchain() {
  const wanted = wantedYarn();
  if (fits(process.env, wanted)) {
    return process.env;
  }
  const path = fetchPath(wanted);
  const environment = { ...process.env, PATH: path, Path: path };
  if (!fits(environment, wanted)) {
    throw new Error(
      `npx fetched Node ${NODE_TO_FETCH} and Yarn ${wanted}, but they do not run here. The package "node" needs its install script: check that npm's setting ignore-scripts is off.`,
    );
  }
  return environment;
}

function fits(environment, wantedYarnVersion) {
  const node = answer('node', environment)?.replace('v', '').split('.')[0];
  return (
    NODE_MAJORS.includes(node) &&
    isAtLeast(answer('yarn', environment), wantedYarnVersion)
  );
}

function wantedYarn() {
  const manifest = readFileSync(join(repositoryRoot, 'package.json'), 'utf8');
  return JSON.parse(manifest).packageManager.split('@')[1];
}

// A Yarn of the same major version and not older reads our lock file.
function isAtLeast(found, wanted) {
  const [major, minor, patch] = (found ?? '').split('.').map(Number);
  const [wantedMajor, wantedMinor, wantedPatch] = wanted.split('.').map(Number);
  return (
    major === wantedMajor &&
    (minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch))
  );
}

function answer(command, environment) {
  try {
    return execFileSync(command, ['--version'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
      shell: windows,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
      // Corepack's yarn would otherwise stop and ask a person.
      env: { ...environment, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
    }).trim();
  } catch {
    return undefined;
  }
}

function fetchPath(yarnVersion) {
  const packages = [
    `node@${NODE_TO_FETCH}`,
    `@yarnpkg/cli-dist@${yarnVersion}`,
  ].flatMap(name => ['-p', name]);
  console.log(
    `Fetching Node ${NODE_TO_FETCH} and Yarn ${yarnVersion} by npx (this machine has Node ${process.versions.node}) …`,
  );
  try {
    // npx only tells where it put them: what follows runs without npm in
    // between, which would swallow signals.
    return execFileSync(
      'npx',
      ['-y', ...packages, '-c', 'node -p process.env.PATH'],
      {
        cwd: tmpdir(),
        encoding: 'utf8',
        shell: windows,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: withoutEnclosingNpm(process.env),
      },
    ).trim();
  } catch (error) {
    throw new Error(
      [
        `Node ${NODE_TO_FETCH} and Yarn ${yarnVersion} could not be fetched with "npx -y ${packages.join(
          ' ',
        )}".`,
        'Either let npm reach its registry, or install Node 22 or 24 and that Yarn yourself and try again.',
        error.stderr || error.message,
      ].join('\n'),
    );
  }
}

// "npm run" tells its children in which project they are; npx would then look
// there instead of fetching.
function withoutEnclosingNpm(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(config_local_prefix|package_|lifecycle_)/.test(name),
    ),
  );
}
