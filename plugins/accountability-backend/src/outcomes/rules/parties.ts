import type { OutcomeRuleInput, PartyFacts } from './OutcomeRuleInput';
import { MISSING } from './words';

const MAX_NAME = 120;

/** Who that is; nothing while nobody can tell. */
export function partyOf(
  input: OutcomeRuleInput,
  ref: string,
): PartyFacts | undefined {
  return input.directoryComplete ? input.parties[ref] : undefined;
}

/** A party as people know it. */
export function nameOf(input: OutcomeRuleInput, ref: string): string {
  return (partyOf(input, ref)?.title ?? ref).slice(0, MAX_NAME);
}

/** What would have to be known to tell who these are. */
export function doubtsAbout(
  input: OutcomeRuleInput,
  refs: readonly string[],
): string[] {
  const unknown = refs.filter(ref => !partyOf(input, ref));
  if (unknown.length === 0) return [];
  return input.directoryComplete
    ? unknown.map(ref => `who ${ref} is`)
    : [MISSING.catalog];
}

/** Whether two refs are one hand: the same party, or the same only person behind both. */
export function isSameHand(
  input: OutcomeRuleInput,
  a: string,
  b: string,
): boolean {
  const person = partyOf(input, a)?.person;
  return (
    a === b || (person !== undefined && person === partyOf(input, b)?.person)
  );
}

/** Whether one of them is, is in, or is above the other. */
export function isRelated(
  input: OutcomeRuleInput,
  a: string,
  b: string,
): boolean {
  return (
    isSameHand(input, a, b) ||
    partyOf(input, a)?.groups.includes(b) === true ||
    partyOf(input, b)?.groups.includes(a) === true
  );
}
