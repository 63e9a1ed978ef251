/** The one who passes, and the one who receives. */
export interface Passing {
  from: string;
  to: string;
}

/** Remembers where something passed, and where it stayed. */
export class PassNotes {
  readonly places: string[] = [];
  readonly kept: string[] = [];
  readonly from: string;
  readonly to: string;

  constructor({ from, to }: Passing) {
    this.from = from;
    this.to = to;
  }

  pass<T extends string | undefined>(ref: T, place: string): T {
    if (ref !== this.from) return ref;
    this.places.push(place);
    return this.to as T;
  }

  keep(ref: string | undefined, place: string): void {
    if (ref === this.from) this.kept.push(place);
  }
}
