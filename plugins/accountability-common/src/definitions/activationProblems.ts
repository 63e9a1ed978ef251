import type { DefinitionProblem } from './parseDefinition';
import type { OutcomeSpec } from './OutcomeSpec';

/**
 * Why an outcome cannot be active yet. A goal without target, date and frequency
 * is a wish, and one without exactly one accountable person belongs to nobody
 * (invariants I1 and I13).
 *
 * @public
 */
export function activationProblems(spec: OutcomeSpec): DefinitionProblem[] {
  const { measure, seats } = spec;
  const accountable = seats['business-result'] ?? [];
  const problems: (DefinitionProblem | false)[] = [
    measure.target === undefined && {
      path: 'spec.measure.target',
      message: 'an active outcome needs a target: the value to reach',
    },
    measure.targetDate === undefined && {
      path: 'spec.measure.targetDate',
      message: 'an active outcome needs a target date: the day to reach it by',
    },
    measure.collection === undefined && {
      path: 'spec.measure.collection',
      message:
        'an active outcome needs a frequency: how often the measure is collected',
    },
    accountable.length !== 1 && {
      path: 'spec.seats.business-result',
      message:
        accountable.length === 0
          ? 'an active outcome needs its accountable executive: name one person'
          : `exactly one person is accountable, not ${accountable.length}: keep one, and make the others co-owners in their own seats`,
    },
    accountable.length === 1 &&
      !accountable[0].holder.startsWith('user:') && {
        path: 'spec.seats.business-result',
        message: `${accountable[0].holder} is a group; accountable is one person, so name a user`,
      },
  ];
  return problems.filter(problem => problem !== false);
}
