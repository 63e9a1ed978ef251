import { Measured } from './Measured';

/** Measures time on the wall and on the processors, except while it is paused. */
export class Stopwatch {
  #seconds = 0;
  #cpuSeconds = 0;
  #since: { at: number; cpu: NodeJS.CpuUsage } | undefined;

  resume(): void {
    this.#since ??= { at: performance.now(), cpu: process.cpuUsage() };
  }

  pause(): void {
    if (!this.#since) return;
    const { user, system } = process.cpuUsage(this.#since.cpu);
    this.#seconds += (performance.now() - this.#since.at) / 1_000;
    this.#cpuSeconds += (user + system) / 1_000_000;
    this.#since = undefined;
  }

  /** What was measured so far. */
  read(): Measured {
    return { seconds: this.#seconds, cpuSeconds: this.#cpuSeconds };
  }
}
