/** A pause that can be cut short. */
export class Alarm {
  #rung = false;
  #stopped = false;
  #wake: () => void = () => {};

  /** Ends the pause that is under way, or else the next one, once `atLeast` is over. */
  ring() {
    this.#rung = true;
    this.#wake();
  }

  /** Ends this and every later pause at once. */
  stop() {
    this.#stopped = true;
    this.#wake();
  }

  /**
   * Resolves after `atMost`, or after `atLeast` when it rings. The lower limit
   * turns a storm of rings into one round after the other.
   */
  async pause(milliseconds: { atLeast: number; atMost: number }) {
    const { atLeast, atMost } = milliseconds;
    await this.#sleep(Math.min(atLeast, atMost), () => this.#stopped);
    await this.#sleep(atMost - atLeast, () => this.#stopped || this.#rung);
    this.#rung = false;
  }

  #sleep(milliseconds: number, isOver: () => boolean): Promise<void> {
    if (milliseconds <= 0 || isOver()) return Promise.resolve();
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.#wake = () => {
        if (!isOver()) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
