const EVERY_MS = 10;

/** How much memory for bytes (buffers, not objects) a process takes at most, beyond what it had. */
export class MemoryPeak {
  readonly #before = process.memoryUsage().arrayBuffers;
  readonly #timer = setInterval(() => this.#look(), EVERY_MS);
  #peak = 0;

  #look(): void {
    const { arrayBuffers } = process.memoryUsage();
    this.#peak = Math.max(this.#peak, arrayBuffers - this.#before);
  }

  /** Bytes. */
  stop(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#peak;
  }
}
