import {
  isWaiting,
  type ExceptionsOfOutcome,
  type Sample,
} from 'backstage-plugin-accountability-common';
import { inEffectAt, type DecidedException } from '../exceptions';
import { endOfDay, toInstant } from '../time';
import type { DayFacts, ExceptionFacts } from './rules/OutcomeRuleInput';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const WEEKS = 13;

/** Exceptions that wait or are in effect, as rules look at them. */
export function exceptionFacts(
  exceptions: readonly DecidedException[],
  now: Date,
): ExceptionFacts[] {
  const moment = toInstant(now);
  return exceptions.flatMap(({ requester, state, until }): ExceptionFacts[] => {
    if (isWaiting(state)) return [{ requester, state: 'pending' }];
    return state === 'active' && moment < until
      ? [{ requester, state: 'active' }]
      : [];
  });
}

/** For each day with a number: the last one, and how many exceptions were in effect. */
export function dayFacts(
  samples: readonly Sample[],
  exceptions: readonly DecidedException[],
  now: Date,
): DayFacts[] {
  const last = new Map(
    samples.map(({ at, value }) => [at.slice(0, 10), value]),
  );
  const moment = toInstant(now);
  return [...last]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, value]) => {
      const end = toInstant(endOfDay(day));
      return {
        ...{ day, value },
        exceptions: inEffectAt(exceptions, end < moment ? end : moment),
      };
    });
}

/** How many exceptions there are, and were at the end of each of the last weeks. */
export function exceptionsOfOutcome(
  exceptions: readonly DecidedException[],
  now: Date,
): ExceptionsOfOutcome {
  return {
    waiting: exceptions.filter(({ state }) => isWaiting(state)).length,
    active: inEffectAt(exceptions, toInstant(now)),
    weeks: Array.from({ length: WEEKS }, (_, at) => {
      const moment = new Date(now.getTime() - (WEEKS - 1 - at) * WEEK);
      return {
        day: toInstant(moment).slice(0, 10),
        active: inEffectAt(exceptions, toInstant(moment)),
      };
    }),
  };
}
