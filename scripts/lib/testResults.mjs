import { readFile } from 'node:fs/promises';

/** What Jest wrote to a results file, as counts and as names of what did not run. */
export async function readTestResults(file) {
  const results = JSON.parse(await readFile(file, 'utf8'));
  const skipped = results.testResults.flatMap(suite =>
    suite.assertionResults
      .filter(test => ['pending', 'todo', 'skipped'].includes(test.status))
      .map(test => test.fullName),
  );
  return {
    passed: results.numPassedTests,
    // A file that breaks before its first test has no failed test to count.
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: skipped.length,
    namesOfSkipped: skipped,
  };
}

/** The sum of the results of several runs. */
export function sumTestResults(all) {
  const sum = key => all.reduce((total, results) => total + results[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    namesOfSkipped: all.flatMap(results => results.namesOfSkipped),
  };
}
