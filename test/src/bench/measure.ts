import { Measured } from './Measured';

/** Runs something once and tells what it cost. */
export async function measure(action: () => Promise<void>): Promise<Measured> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  await action();
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    seconds: (performance.now() - before) / 1_000,
    cpuSeconds: (user + system) / 1_000_000,
  };
}
