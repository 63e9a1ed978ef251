import { handoverProblem } from './handoverProblem';
import type { DefinitionProblem } from './parseDefinition';
import type { OutcomeSpec } from './OutcomeSpec';

/**
 * Why an outcome cannot be active yet. A goal without target, date and frequency
 * is a wish, and one without exactly one accountable person belongs to nobody
 * (invariants I1 and I13). One after the other may be: a planned handover.
 *
 * @public
 */
export function activationProblems(spec: OutcomeSpec): DefinitionProblem[] {
  const { measure, seats } = spec;
  const accountable = seats['business-result'] ?? [];
  const handover = handoverProblem(accountable);
  const group = accountable.find(({ holder }) => !holder.startsWith('user:'));
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
    accountable.length === 0 && {
      path: 'spec.seats.business-result',
      message:
        'an active outcome needs its accountable executive: name one person',
    },
    handover !== undefined && {
      path: 'spec.seats.business-result',
      message: handover,
    },
    !handover &&
      group !== undefined && {
        path: 'spec.seats.business-result',
        message: `${group.holder} is a group; accountable is one person, so name a user`,
      },
  ];
  return problems.filter(problem => problem !== false);
}
