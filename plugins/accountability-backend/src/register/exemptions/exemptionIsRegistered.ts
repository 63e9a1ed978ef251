import type { ExceptionState } from 'backstage-plugin-accountability-common';
import type { Rule } from 'backstage-plugin-accountability-node';
import { quote, said } from '../../outcomes';
import { dayOf, fail, nextOf, notApplicable, pass } from '../../rules';
import type { ExemptionRuleInput, NamedException } from './ExemptionRuleInput';

/** Nothing is let pass elsewhere that nobody decided about here. */
export const exemptionIsRegistered: Rule<ExemptionRuleInput> = {
  id: 'EXC-13',
  title: 'What a policy engine lets pass is in the register',
  description:
    'An exemption in a policy engine names the exception in the register that permits it, and that exception is in effect. Otherwise something is let pass that nobody decided about, or that has ended.',
  severity: 'high',
  frameworks: ['CSF ID.RA-07'],
  sentence: quote(said.kpiGap, said.drift),
  source:
    'NIST CSF 2.0 ID.RA-07: exceptions are managed, assessed for risk impact, recorded and tracked. That each names its entry in the register is our own rule.',
  remedy:
    'Request an exception and write its number into the annotation accountability.dev/exception, or remove the exemption from the engine.',
  unknownWhen:
    'Never: what a source could not read is said of its run, and is not counted.',
  parameters: {},
  version: 1,
  judge({ exemption, named, now }) {
    const ends = exemption.expiresAt
      ? new Date(exemption.expiresAt)
      : undefined;
    if (ends && ends <= now) {
      return { verdict: notApplicable('The engine itself has ended it.') };
    }
    const until = named && (named.endedAt ?? named.expiresAt);
    const trouble = troubleOf(exemption.exception, { named, ends, now });
    return {
      verdict: trouble ? fail(trouble) : pass(),
      reevaluateAt: nextOf(now, [ends, until, named?.effectiveFrom]),
    };
  },
};

function troubleOf(
  number: string | undefined,
  known: { named?: NamedException; ends?: Date; now: Date },
): string | undefined {
  const { named, ends, now } = known;
  if (number === undefined) return 'It names no exception.';
  if (!named) {
    return `It names exception ${number.slice(0, 40)}, which does not exist.`;
  }
  const { id, effectiveFrom, endedAt, expiresAt } = named;
  const until = endedAt ?? expiresAt;
  if (!effectiveFrom || effectiveFrom > now || until <= now) {
    return `It names exception ${id}, which ${standingOf(named, now)}.`;
  }
  if (ends && ends > until) {
    return `The engine ends it on ${dayOf(
      ends,
    )}, and exception ${id} ends on ${dayOf(until)}.`;
  }
  return undefined;
}

const STANDING: Record<ExceptionState, string> = {
  draft: 'is a draft',
  requested: 'nobody has decided about yet',
  'under-review': 'nobody has decided about yet',
  approved: 'is approved and not in effect yet',
  active: 'is not in effect yet',
  rejected: 'was rejected',
  withdrawn: 'was withdrawn',
  expired: 'has expired',
  revoked: 'was revoked',
  closed: 'was closed',
  superseded: 'was superseded by its renewal',
};

function standingOf({ state, expiresAt }: NamedException, now: Date): string {
  // Nobody waits for it to be written down.
  return state === 'active' && expiresAt <= now
    ? STANDING.expired
    : STANDING[state];
}
