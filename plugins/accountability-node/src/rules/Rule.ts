import type { Severity, Verdict } from 'backstage-plugin-accountability-common';

/** What every rule is told, whatever it judges. @public */
export interface RuleInput {
  /** The moment for which is judged. */
  now: Date;
}

/** Parameters of a rule, overridable in app-config. @public */
export type RuleParameters = Record<string, number | string | boolean>;

/** A verdict with the earliest moment at which it could flip with no new data. @public */
export interface Judgement {
  verdict: Verdict;
  reevaluateAt?: Date;
  /**
   * How bad it is this time, where that depends on the case. As the rule says when
   * left out; a severity that is set in app-config stands above both.
   */
  severity?: Severity;
}

/**
 * A rule about one kind of subject: a value, not a class. Pure. Everything is
 * already known when it is asked; it does no I/O.
 *
 * @public
 */
export interface Rule<
  Input extends RuleInput,
  P extends RuleParameters = RuleParameters,
> {
  /** Unique, kebab-case: `key-age`; or the id of a catalogue: `ACC-01`, `ACC-12-legal`. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for people outside engineering. */
  readonly description: string;
  readonly severity: Severity;
  readonly frameworks: readonly string[];
  /** What it serves, in the exact words of those who asked for it. */
  readonly sentence?: string;
  /** Where the threshold comes from, with its version. */
  readonly source: string;
  readonly remedy: string;
  readonly unknownWhen: string;
  readonly parameters: Readonly<P>;
  /** Raised when the meaning changes, so that everything is judged anew. */
  readonly version: number;
  judge(input: Input, parameters: P): Judgement;
}
