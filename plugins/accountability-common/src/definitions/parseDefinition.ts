import type { z } from 'zod';
import { controlSpecSchema, type ControlSpec } from './ControlSpec';
import type { DefinitionKind } from './kinds';
import { outcomeSpecSchema, type OutcomeSpec } from './OutcomeSpec';
import { problemWords } from './problemWords';

/** What is wrong with a definition, where, in words that say what to write instead. @public */
export interface DefinitionProblem {
  /** `spec.measure.targetDate`. */
  path: string;
  message: string;
}

/** @public */
export type ParsedDefinition<T> =
  | { spec: T; problems: [] }
  | { spec?: undefined; problems: DefinitionProblem[] };

const MOST_PROBLEMS = 20;

const schemas = { Outcome: outcomeSpecSchema, Control: controlSpecSchema };

/**
 * Reads the `spec` of an Outcome or a Control. Checks the shape alone: whether the
 * seats are filled and the rights are real is judged by rules, so that what is
 * wrong shows instead of keeping the entity out of the catalog.
 *
 * @public
 */
export function parseDefinition(
  kind: 'Outcome',
  spec: unknown,
): ParsedDefinition<OutcomeSpec>;
/** @public */
export function parseDefinition(
  kind: 'Control',
  spec: unknown,
): ParsedDefinition<ControlSpec>;
/** @public */
export function parseDefinition(
  kind: DefinitionKind,
  spec: unknown,
): ParsedDefinition<OutcomeSpec | ControlSpec>;
export function parseDefinition(
  kind: DefinitionKind,
  spec: unknown,
): ParsedDefinition<OutcomeSpec | ControlSpec> {
  const schema: z.ZodType<OutcomeSpec | ControlSpec> = schemas[kind];
  const result = schema.safeParse(spec ?? {}, { error: problemWords });
  if (result.success) return { spec: result.data, problems: [] };
  return {
    problems: result.error.issues.slice(0, MOST_PROBLEMS).map(issue => ({
      path: ['spec', ...issue.path.map(String)].join('.'),
      message: issue.message,
    })),
  };
}
