import { Measured } from './Measured';
import { Stopwatch } from './Stopwatch';

/**
 * Runs something once and tells what it cost. It is given the watch, to pause it
 * while it prepares what is not to be measured.
 */
export async function measure(
  action: (watch: Stopwatch) => Promise<void>,
): Promise<Measured> {
  const watch = new Stopwatch();
  watch.resume();
  await action(watch);
  watch.pause();
  return watch.read();
}
