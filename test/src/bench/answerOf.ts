import type { ChildProcess } from 'node:child_process';

/** Waits for the next answer of a process; it is refused when the process ends without one. */
export function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      end();
    };
    // The transform of Backstage tells its parent which files to watch.
    function onMessage(message: { answer?: T }) {
      if (message.answer !== undefined) {
        settle(() => resolve(message.answer as T));
      }
    }
    function onExit(code: number | null) {
      settle(() =>
        reject(new Error(`A process ended without an answer (${code})`)),
      );
    }
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
