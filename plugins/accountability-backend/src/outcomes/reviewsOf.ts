import type { Knex } from 'knex';
import {
  reviewDueAt,
  type OutcomeSpec,
  type OutcomeSummary,
  type OutcomeVerdict,
  type ReviewOutcomeFacts,
} from 'backstage-plugin-accountability-common';
import { DatabaseHeldReviewStore } from '../reviews';
import { endOfDay, toInstant } from '../time';
import { DatabaseDueReviewStore } from './DatabaseDueReviewStore';
import { outcomeStatus, isInForce } from './outcomeStatus';
import type { OutcomeRuleInput } from './rules';

/** What rules may know of the reviews of outcomes: a record is kept, so it is never unknown. */
export async function heldReviewFacts(
  tx: Knex,
  outcomeRefs: readonly string[],
): Promise<(ref: string) => NonNullable<OutcomeRuleInput['reviews']>> {
  const held = await new DatabaseHeldReviewStore(tx).ofOutcomes(outcomeRefs);
  return ref => {
    const { heldAt, decidedAt, nextOn } = held.get(ref) ?? {};
    return {
      // None is closed without minutes and a decision.
      last: heldAt
        ? { heldAt: new Date(heldAt), hasMinutes: true, hasDecision: true }
        : undefined,
      decidedAt: decidedAt ? new Date(decidedAt) : undefined,
      nextDueAt: nextOn ? endOfDay(nextOn) : undefined,
    };
  };
}

/**
 * Keeps when the next review of each of these outcomes is due, where one is agreed.
 * Answers with those of which that differs.
 */
export async function recordDueReviews(
  tx: Knex,
  judged: readonly OutcomeRuleInput[],
): Promise<string[]> {
  return new DatabaseDueReviewStore(tx).replace(
    judged.map(({ ref }) => ref),
    judged.flatMap(input => {
      const { ref, spec, reviews, activeSince } = input;
      const status = outcomeStatus({
        spec,
        withdrawnAt: input.withdrawn ? toInstant(input.now) : undefined,
      });
      if (!spec.review || !isInForce(status)) return [];
      const heldAt = reviews?.last?.heldAt;
      const dueAt = reviewDueAt({
        cadence: spec.review.cadence,
        since: heldAt ?? activeSince,
        nextOn: reviews?.nextDueAt,
      });
      return {
        outcomeRef: ref,
        cadence: spec.review.cadence,
        dueAt: toInstant(dueAt),
        lastHeldAt: heldAt && toInstant(heldAt),
      };
    }),
  );
}

/** What a review looks at of one outcome. */
export function toReviewFacts(
  summary: OutcomeSummary,
  more: { spec: OutcomeSpec; verdicts: readonly OutcomeVerdict[] },
): ReviewOutcomeFacts {
  const { ref, title, statement, status, measure, measurement } = summary;
  const { charterVersion, charterSince, seats } = summary;
  const { riskTolerance, consequence } = more.spec;
  const { baseline, target, targetDate, unit } = measure;
  return {
    ...{ ref, title, statement, status, riskTolerance, consequence },
    ...{ baseline, target, targetDate, unit, measurement },
    ...{ charterVersion, charterSince },
    seats: seats.map(({ seat, holder, state, since, power, delegate }) => ({
      ...{ seat, holder, state, since, power },
      delegate: delegate && { to: delegate.to, until: delegate.until },
    })),
    wrong: more.verdicts.flatMap(
      ({ ruleId, title: rule, severity, verdict, since, remedy }) =>
        verdict.is === 'fail'
          ? {
              ...{ ruleId, title: rule, severity, since, remedy },
              detail: verdict.because,
            }
          : [],
    ),
    unknown: more.verdicts.filter(({ verdict }) => verdict.is === 'unknown')
      .length,
  };
}
