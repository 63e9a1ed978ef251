import { setImmediate } from 'timers/promises';

/**
 * Lets everything else that waits in this process have its turn. SQLite answers at
 * once, so that a long row of its statements would otherwise hold up all requests,
 * and keep the memory of all statements until the row ends.
 */
export async function nextTurn(): Promise<void> {
  await setImmediate();
}
