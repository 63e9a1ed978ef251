import { toInstant, type Clock } from '../time';

/** A rule that failed, with what it said last. */
export interface RuleFailure {
  ruleId: string;
  message: string;
  /** When it failed last, in this process. */
  at: string;
}

const MAX_MESSAGE = 500;

/**
 * Remembers which rules failed since the process started, for the health page. A
 * failing rule fails for thousands of identities, so only news are reported.
 */
export class RuleFailures {
  readonly #failures = new Map<string, RuleFailure>();
  readonly #clock: Clock;
  readonly #report: (failure: RuleFailure) => void;

  constructor(clock: Clock, report: (failure: RuleFailure) => void = () => {}) {
    this.#clock = clock;
    this.#report = report;
  }

  readonly record = (ruleId: string, error: unknown): void => {
    const failure = {
      ruleId,
      message: String((error as Error)?.message ?? error).slice(0, MAX_MESSAGE),
      at: toInstant(this.#clock.now()),
    };
    const isNews = this.#failures.get(ruleId)?.message !== failure.message;
    this.#failures.set(ruleId, failure);
    if (isNews) this.#report(failure);
  };

  list(): RuleFailure[] {
    return [...this.#failures.values()].sort((a, b) =>
      a.ruleId < b.ruleId ? -1 : 1,
    );
  }
}
