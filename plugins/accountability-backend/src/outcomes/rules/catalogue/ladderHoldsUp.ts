import type { Seat } from 'backstage-plugin-accountability-common';
import { fail } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import type { OutcomeRuleInput } from '../OutcomeRuleInput';
import { partyOf } from '../parties';
import { listTroubles, passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn, seatName, type Seated } from '../seating';
import { said } from '../sentences';

/** What goes upwards where the outcome agreed on nothing else. */
const USUAL: readonly Seat[] = ['exception-handling', 'business-result'];

/** Each rung has somebody new on it. */
export const ladderHoldsUp = outcomeRule({
  id: 'ESC-03',
  title: 'The ladder has no vacant or looping rung',
  description:
    'What nobody does goes upwards from seat to seat. A seat in which nobody sits, or in which the same people sit as on the rung below, leads nowhere.',
  severity: 'high',
  frameworks: ['CSF GV.RM-05', 'AI RMF GOVERN 2.1'],
  sentence: said.rightsAndPaths,
  source:
    'CSF 2.0 GV.RM-05. The ladder is the escalation that the outcome agreed on; without one, exception handling and then business result.',
  remedy:
    'Nominate somebody for the seat, or agree on another escalation for the outcome.',
  unknownWhen: 'The catalog does not know who sits on a rung.',
  parameters: {},
  version: 1,
  judge(input) {
    const rungs = [
      ...new Set(input.spec.escalation?.map(({ to }) => to) ?? USUAL),
    ];
    const seated = rungs.map(seat => seatedIn(input, [seat]));
    const troubles = rungs.flatMap((seat, at): string[] => {
      const there = seated[at].filter(one => !isGone(input, one));
      if (there.length === 0) return [`nobody is in ${seatName(seat)}`];
      const below = new Set(
        seated.slice(0, at).flatMap(of => of.map(({ ref }) => ref)),
      );
      return there.every(({ ref }) => below.has(ref))
        ? [`${seatName(seat)} is held by whoever heard of it before`]
        : [];
    });
    return troubles.length > 0
      ? { verdict: fail(`On the way upwards ${listTroubles(troubles)}.`) }
      : passUnless(doubtsAboutSeated(input, seated.flat()));
  },
});

function isGone(input: OutcomeRuleInput, { ref, state }: Seated): boolean {
  const standing = partyOf(input, ref)?.standing;
  return (
    state === 'declined' || (standing !== undefined && standing !== 'active')
  );
}
