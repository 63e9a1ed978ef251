import type { OpenOfOutcome } from '../escalations';
import type { EscalationFacts } from './rules/OutcomeRuleInput';

/** Open deadlines of an outcome, as rules look at them. */
export function escalationFacts(
  open: readonly OpenOfOutcome[],
): EscalationFacts[] {
  return open.map(({ kind, since, dueAt, toldAt, ...of }) => ({
    ...of,
    about: kind === 'mend-breach' ? 'breach' : 'other',
    openedAt: new Date(since),
    dueAt: new Date(dueAt),
    toldAt: toldAt === undefined ? undefined : new Date(toldAt),
  }));
}
