import type { Clock } from '../time';

/** A rule that threw, and when it last did. */
export interface RuleFailure {
  ruleId: string;
  message: string;
  at: string;
}

/** Rules that threw since the process started, for the health page. */
export class RuleFailures {
  readonly #failures = new Map<string, RuleFailure>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  record(ruleId: string, error: unknown): void {
    const message = String((error as Error)?.message ?? error).slice(0, 500);
    this.#failures.set(ruleId, {
      ruleId,
      message,
      at: this.#clock.now().toISOString(),
    });
  }

  list(): RuleFailure[] {
    return [...this.#failures.values()];
  }
}
