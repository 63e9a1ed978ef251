import type {
  ExceptionLimit,
  RuleDescription,
  Severity,
} from 'backstage-plugin-accountability-common';

/** What a portal sets that exceptions are judged by, whenever they were granted. */
export interface ExceptionSettings {
  limits: Readonly<Record<Severity, ExceptionLimit>>;
  /** Of every rule, by its id. */
  severities: ReadonlyMap<string, Severity>;
}

export function exceptionSettings(
  limits: ExceptionSettings['limits'],
  rules: readonly Pick<RuleDescription, 'id' | 'severity'>[],
): ExceptionSettings {
  return {
    limits,
    severities: new Map(rules.map(({ id, severity }) => [id, severity])),
  };
}
