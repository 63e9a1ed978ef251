/**
 * Installs everything and runs everything that can be checked:
 *
 *   npm run verify
 *
 * It needs Node 20 or newer and npm. The first stage that fails stops the
 * rest and shows what it wrote. The last line counts the tests. With
 * ACCOUNTABILITY_CI set, a skipped test is a failure too, and so are fewer
 * tests than .ci/minimum-tests says.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './lib/buildApp.mjs';
import { inToolchain } from './lib/inToolchain.mjs';
import { repositoryRoot } from './lib/repositoryRoot.mjs';
import { runQuietly } from './lib/runQuietly.mjs';
import { runStages } from './lib/runStages.mjs';
import { startPostgres } from './lib/startPostgres.mjs';
import { formatSeconds } from './lib/step.mjs';
import { readTestResults, sumTestResults } from './lib/testResults.mjs';

const output = join(repositoryRoot, '.cache', 'verify');
const results = [];
const environment = { ...process.env, CI: '1' };

const yarn = (name, args) => ({
  name,
  run: async signal => {
    await runQuietly('yarn', args, { signal, env: environment });
  },
});

const build = name => ({
  name: `build ${name}`,
  run: async signal =>
    (await buildApp(name, { signal })) ? 'built' : 'already built',
});

const tests = (name, command, filters) => ({
  name,
  run: async signal => {
    const file = join(output, `${name.replaceAll(' ', '-')}.json`);
    let error;
    await runQuietly(
      'yarn',
      [...command, '--json', `--outputFile=${file}`, ...filters],
      { signal, env: environment, show: /^(PASS|FAIL) / },
    ).catch(problem => {
      error = problem;
    });
    signal.throwIfAborted();
    const counts = await readTestResults(file).catch(() => undefined);
    if (counts) {
      results.push(counts);
    }
    if (error) {
      throw Object.assign(error, { counted: Boolean(counts?.failed) });
    }
    return `${counts.passed} passed, ${counts.skipped} skipped`;
  },
});

const everywhere = ['test'];
const inTestWorkspace = ['workspace', 'accountability-test', 'test'];
// Jest leaves one core idle, which on two is half of the machine. Tests that start
// portals wait for them more than half of their time.
const workers = more => `--maxWorkers=${availableParallelism() + more}`;

const groups = [
  [[yarn('install', ['install', '--immutable'])]],
  [
    [
      build('app'),
      build('app-legacy'),
      yarn('lint', ['lint:all']),
      yarn('architecture', ['lint:architecture']),
    ],
    [
      // Checks and writes types with the native compiler, in a third of the time.
      yarn('types, api reports', ['api-reports', '--ci']),
      yarn('format', ['prettier:check']),
    ],
  ],
  [
    [
      tests('unit tests', everywhere, [
        workers(1),
        '--testPathIgnorePatterns',
        '/node_modules/',
        '/test/src/(flow|browser)/',
      ]),
    ],
  ],
  [[tests('flow tests', inTestWorkspace, [workers(2), 'src/flow/'])]],
  [[tests('browser tests', inTestWorkspace, [workers(2), 'src/browser/'])]],
];

await inToolchain(async () => {
  const started = performance.now();
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => stopping.abort());
  }

  const [installing, ...rest] = groups;
  let report = await runStages([installing], stopping);
  if (!report.failure && !stopping.signal.aborted) {
    const after = await besidePostgres(() => runStages(rest, stopping));
    report = { ...after, times: [...report.times, ...after.times] };
  }

  if (report.failure) {
    const { stage, error } = report.failure;
    console.log(`\n${error.output ?? ''}\n${stage} failed: ${error.message}`);
  }
  printTimes(report.times, performance.now() - started);
  return conclude(report.failure, stopping.signal.aborted);
});

async function besidePostgres(action) {
  const server = await startPostgres();
  environment.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING =
    server.connectionString;
  try {
    return await action();
  } finally {
    await server.stop();
  }
}

function printTimes(times, total) {
  const rows = [...times, { name: 'total', time: total, note: '' }].map(
    ({ name, time, note }) =>
      `  ${name.padEnd(18)}${formatSeconds(time).padStart(13)}   ${note}`,
  );
  console.log(`\n${rows.join('\n')}\n`);
}

async function conclude(failure, interrupted) {
  const counts = sumTestResults(results);
  const problems = failure || interrupted ? [] : await strictProblems(counts);
  // A stage that failed without a failed test must not read as "0 failed".
  const failedStage = failure && !failure.error.counted ? 1 : 0;
  const failed = counts.failed + failedStage + problems.length;

  if (counts.skipped > 0) {
    console.log(
      `Skipped:\n${counts.namesOfSkipped
        .map(name => `  ${name}`)
        .join('\n')}\n`,
    );
  }
  problems.forEach(problem => console.log(problem));
  const summary = `${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`;
  await writeFile(join(output, 'summary.txt'), `${summary}\n`);
  console.log(summary);
  return interrupted ? 130 : Math.min(failed, 1);
}

async function strictProblems(counts) {
  if (!process.env.ACCOUNTABILITY_CI) {
    return [];
  }
  const file = join(repositoryRoot, '.ci', 'minimum-tests');
  const minimum = Number(await readFile(file, 'utf8'));
  return [
    counts.skipped > 0 && 'In CI nothing may be skipped.',
    counts.passed < minimum &&
      `Only ${counts.passed} tests passed; .ci/minimum-tests expects at least ${minimum}.`,
  ].filter(Boolean);
}
