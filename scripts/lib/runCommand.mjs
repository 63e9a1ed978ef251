import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the foreground, hands signals on to it, and resolves with
 * the exit code a shell would report once the command itself has ended.
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = signal => child.kill(signal);
    FORWARDED.forEach(signal => process.on(signal, forward));
    const done = () =>
      FORWARDED.forEach(signal => process.off(signal, forward));
    child.once('error', error => {
      done();
      reject(
        error.code === 'ENOENT'
          ? new Error(`The command "${command}" was not found.`)
          : error,
      );
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}
