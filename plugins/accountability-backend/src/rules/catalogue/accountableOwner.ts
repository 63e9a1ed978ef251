import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { daysAfter, dayOf } from '../moments';
import { describeOwnerless } from '../describeOwnerless';
import { fail, notApplicable, pass, unknown } from '../verdicts';

/** Somebody active answers for the identity. */
export const accountableOwner: IdentityRule<{ graceDays: number }> = {
  id: 'accountable-owner',
  title: 'Somebody answers for it',
  description:
    'Every non-human identity has an accountable owner: a person or team who is still here and who decides about its access, its renewal and its end. Without one, nobody acts when it is abused or no longer needed.',
  severity: 'high',
  frameworks: ['NHI1:2025', 'CSF GV.RR-02', 'SP 800-53 AC-2'],
  source:
    'CSF 2.0 GV.RR-02 and SP 800-53r5 AC-2 ask for an owner without naming a period; no grace is our default.',
  remedy:
    'Claim it if it is yours, or offer it to the team that runs it. To settle it in Git, name it on the component that uses it.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: { graceDays: 0 },
  version: 1,
  judge(input, { graceDays }) {
    const { identity, owner, firstSeenAt, linkedEntities, now } = input;
    if (owner.state === 'owned') return { verdict: pass() };
    const managed =
      identity.traits.platformManaged || identity.origin === 'platform-managed';
    if (managed && linkedEntities.length === 0) {
      return {
        verdict: notApplicable(
          'The platform made it and manages it, and no component uses it.',
        ),
      };
    }
    if (!input.directoryComplete) {
      return { verdict: unknown('a complete reading of the catalog') };
    }
    const graceEnds = daysAfter(firstSeenAt, graceDays);
    if (now < graceEnds) {
      return {
        verdict: notApplicable(
          `It is new; an owner is expected by ${dayOf(graceEnds)}.`,
        ),
        reevaluateAt: graceEnds,
      };
    }
    return { verdict: fail(describeOwnerless(owner, input.candidates)) };
  },
};
