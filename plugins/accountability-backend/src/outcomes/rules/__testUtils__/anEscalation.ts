import type { EscalationFacts } from '../OutcomeRuleInput';
import { daysAgo } from './anOutcome';

/** A deadline that passed yesterday, of which whoever has to meet it was told. */
export function anEscalation(
  told: Partial<EscalationFacts> = {},
): EscalationFacts {
  return {
    ...{ about: 'other', title: 'Bring the number' },
    ...{ openedAt: daysAgo(8), dueAt: daysAgo(1), toldAt: daysAgo(1) },
    ...{ rungs: 0, reachedNobody: false, acknowledged: false },
    ...{ moves: 0, movedWithoutReason: false },
    ...told,
  };
}
