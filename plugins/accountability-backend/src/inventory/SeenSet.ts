/**
 * Which presences a run has seen: one bit each, so that a million identities fit
 * in 125 kB and a run that arrives in several requests can keep it in its row.
 */
export class SeenSet {
  #bits: Uint8Array;

  constructor(bits: Uint8Array = new Uint8Array(0)) {
    this.#bits = Uint8Array.from(bits);
  }

  add(id: number): void {
    const byte = Math.floor(id / 8);
    if (byte >= this.#bits.length) {
      const grown = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    // eslint-disable-next-line no-bitwise
    this.#bits[byte] |= 1 << id % 8;
  }

  has(id: number): boolean {
    const byte = Math.floor(id / 8);
    // eslint-disable-next-line no-bitwise
    return byte < this.#bits.length && (this.#bits[byte] & (1 << id % 8)) !== 0;
  }

  toBuffer(): Buffer {
    return Buffer.from(this.#bits);
  }
}
