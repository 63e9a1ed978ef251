import {
  type ExceptionDetail,
  isEnded,
  isWaiting,
} from 'backstage-plugin-accountability-common';

/** Something that happened, or will. */
export interface LifePoint {
  what:
    | 'created'
    | 'requested'
    | 'decision-due'
    | 'begins'
    | 'began'
    | 'review'
    | 'next-review'
    | 'renewal'
    | 'ends'
    | 'planned'
    | 'asked'
    | 'ended';
  at: string;
}

/** As much of an exception as its line needs. */
export type Living = Pick<
  ExceptionDetail,
  | 'state'
  | 'transitions'
  | 'requestedAt'
  | 'decisionDueAt'
  | 'beginsAt'
  | 'effectiveFrom'
  | 'nextReviewAt'
  | 'expiresAt'
  | 'endedAt'
>;

/** The points of an exception's life, the earliest first. */
export function lifePoints(exception: Living): LifePoint[] {
  const { state, transitions, requestedAt, effectiveFrom } = exception;
  const { endedAt, expiresAt, decisionDueAt, nextReviewAt } = exception;
  const ended = isEnded(state);
  const began = state === 'active' || (ended && effectiveFrom !== undefined);
  const happened = (event: string, what: LifePoint['what']) =>
    transitions
      .filter(one => one.event === event)
      .map(({ at }): LifePoint => ({ what, at }));
  const at = (
    what: LifePoint['what'],
    instant: string | undefined,
    when = true,
  ): LifePoint[] => (instant && when ? [{ what, at: instant }] : []);

  const end = () => {
    if (ended) return 'planned';
    return began || state === 'approved' ? 'ends' : 'asked';
  };
  const isDecided = !isWaiting(state);
  return [
    ...happened('create', 'created'),
    ...at('requested', requestedAt),
    ...at('decision-due', decisionDueAt, !isDecided),
    ...at('began', effectiveFrom),
    ...at('begins', exception.beginsAt, !ended),
    ...happened('review', 'review'),
    ...happened('renew', 'renewal'),
    ...at('next-review', nextReviewAt, state === 'active'),
    ...at('ended', endedAt, ended),
    // What ended on its day did not end otherwise.
    ...at(end(), expiresAt, state !== 'expired'),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
