import type { AccountabilityClock } from 'backstage-plugin-accountability-node';

/** Stands still on the day that is lived. */
export class PastClock implements AccountabilityClock {
  #now: Date;

  constructor(start: Date) {
    this.#now = start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  /** @throws Error when that was before: nothing that was lived can be lived again. */
  moveTo(moment: Date): void {
    if (moment < this.#now) {
      throw new Error(`${moment.toISOString()} lies in the past of the past`);
    }
    this.#now = moment;
  }
}
