import type { OwnerStanding } from 'backstage-plugin-accountability-common';
import { fail, notApplicable } from '../../rules';
import type { OutcomeSaying } from './OutcomeRule';
import type { OutcomeRuleInput } from './OutcomeRuleInput';
import { doubtsAbout, nameOf, partyOf } from './parties';
import { listTroubles, passUnless } from './sayings';
import { seatedIn, seatName } from './seating';
import { DUTY_WORDS, MISSING } from './words';

/** Somebody on whom the outcome relies, and in what. */
export interface Answerer {
  ref: string;
  /** `the mission seat`, `the control Rotate keys`, `the duty to rotate of Rotate keys`. */
  as: string;
}

/** Whoever holds a seat today, owns a control or holds one of its duties. */
export function answerersOf(input: OutcomeRuleInput): Answerer[] {
  return [
    ...seatedIn(input).map(({ ref, seat }) => ({ ref, as: seatName(seat) })),
    ...(input.controls ?? []).flatMap(({ title, spec }) => [
      ...(spec.owner ? [{ ref: spec.owner, as: `the control ${title}` }] : []),
      ...spec.duties.map(({ duty, holder }) => ({
        ref: holder,
        as: `the duty to ${DUTY_WORDS[duty]} of ${title}`,
      })),
    ]),
  ];
}

/** One verdict from how all those stand whom a rule is about. */
export function judgeAnswerers(
  input: OutcomeRuleInput,
  rule: {
    concerns?(ref: string): boolean;
    standing: OwnerStanding;
    because(names: string): string;
    /** Said when there is nobody whom it concerns. */
    nothing: string;
  },
): OutcomeSaying {
  const { concerns = () => true, standing, because, nothing } = rule;
  const answerers = answerersOf(input).filter(({ ref }) => concerns(ref));
  const bad = answerers.filter(
    ({ ref }) => partyOf(input, ref)?.standing === standing,
  );
  if (bad.length > 0) {
    const names = bad.map(({ ref, as }) => `${nameOf(input, ref)} (${as})`);
    return { verdict: fail(because(listTroubles(names))) };
  }
  const missing = doubtsAbout(
    input,
    answerers.map(({ ref }) => ref),
  );
  if (!input.controls) missing.push(MISSING.controls);
  return answerers.length === 0 && missing.length === 0
    ? { verdict: notApplicable(nothing) }
    : passUnless(missing);
}
