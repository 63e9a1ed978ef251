import {
  severitySchema,
  type Severity,
  type Verdict,
} from 'backstage-plugin-accountability-common';
import type {
  Judgement,
  RuleInput,
} from 'backstage-plugin-accountability-node';
import { nextOf } from './moments';
import type { BookedRule, RuleBook } from './RuleBook';
import { unknown } from './verdicts';

/** What all rules say of one subject. */
export interface RuleJudgement {
  /** One for each enabled rule, in the order of their ids. */
  verdicts: { ruleId: string; severity: Severity; verdict: Verdict }[];
  /** Earliest moment at which any of them could flip with no new data. */
  reevaluateAt?: Date;
}

/**
 * Judges one subject by every enabled rule of the book. A rule that fails makes
 * its own verdict unknown and harms no other.
 */
export function judgeByRules<Input extends RuleInput>(
  book: RuleBook<Input>,
  input: Input,
): RuleJudgement {
  const judged = book.enabled.map(booked => ({
    booked,
    ...judgeSafely(book, booked, input),
  }));
  return {
    verdicts: judged.map(({ booked, verdict, severity }) => ({
      ruleId: booked.rule.id,
      severity: booked.severityIsSet
        ? booked.severity
        : severity ?? booked.severity,
      verdict,
    })),
    reevaluateAt: nextOf(
      input.now,
      judged.map(({ reevaluateAt }) => reevaluateAt),
    ),
  };
}

function judgeSafely<Input extends RuleInput>(
  book: RuleBook<Input>,
  { rule, parameters }: BookedRule<Input>,
  input: Input,
): Judgement {
  try {
    const judgement = rule.judge(input, parameters);
    refuseBadJudgement(judgement, input.now);
    return judgement;
  } catch (error) {
    book.onFailure(rule.id, error);
    const message = String((error as Error)?.message ?? error).slice(0, 200);
    return { verdict: unknown(`the rule failed: ${message}`) };
  }
}

/** Rules of other authors are checked, because what they answer is stored. */
function refuseBadJudgement(judgement: Judgement, now: Date): void {
  const { verdict, reevaluateAt, severity } = judgement;
  const wellFormed =
    verdict.is === 'pass' ||
    (verdict.is === 'unknown' && Array.isArray(verdict.missing)) ||
    ((verdict.is === 'fail' || verdict.is === 'not-applicable') &&
      typeof verdict.because === 'string');
  if (!wellFormed) throw new TypeError('its verdict is not one of the four');
  if (severity !== undefined && !severitySchema.options.includes(severity)) {
    throw new TypeError('its severity is not one of the four');
  }
  // Not later than now would mean to judge again and again.
  if (reevaluateAt !== undefined && !(reevaluateAt > now)) {
    throw new RangeError('it wants to judge again at a moment that has passed');
  }
}
