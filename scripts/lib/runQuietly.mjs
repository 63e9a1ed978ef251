import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';
const KEPT_OUTPUT = 2_000_000;

/**
 * Runs a command without showing what it writes, except for lines that match
 * `show`; when it fails, the error carries all of it. `signal` ends it, with
 * whatever it started itself.
 */
export function runQuietly(command, args, { show, signal, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      detached: !windows,
      ...options,
    });
    const end = () => process.kill(windows ? child.pid : -child.pid, 'SIGTERM');
    signal?.addEventListener('abort', end);
    let output = '';
    let rest = '';
    const add = chunk => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
      if (show) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop();
        lines
          .filter(line => show.test(line))
          .forEach(line => console.log(line));
      }
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.once('error', reject);
    child.once('close', (code, endedBy) => {
      signal?.removeEventListener('abort', end);
      if (code === 0) {
        resolve(output);
        return;
      }
      const error = new Error(
        `"${[command, ...args].join(' ')}" ended with ${
          endedBy ?? `code ${code}`
        }.`,
      );
      reject(Object.assign(error, { output }));
    });
  });
}
