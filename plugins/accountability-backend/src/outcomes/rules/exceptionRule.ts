import { judgeExceptions, type ExceptionCheck } from '../../exceptions';
import { unknown } from '../../rules';
import { outcomeRule, type OutcomeRule } from './OutcomeRule';
import { MISSING } from './words';

/**
 * A rule that asks one question of every exception that the seats of the outcome
 * decide about. Nobody can set when an exception fails it: the same question is
 * asked wherever exceptions are looked at.
 */
export function exceptionRule(
  check: ExceptionCheck,
  words: Omit<OutcomeRule, 'id' | 'parameters' | 'judge'>,
): OutcomeRule {
  return outcomeRule({
    ...words,
    id: check.id,
    parameters: {},
    judge({ decidedExceptions, now }) {
      if (!decidedExceptions) return { verdict: unknown(MISSING.exceptions) };
      return judgeExceptions(check, decidedExceptions, now);
    },
  });
}
