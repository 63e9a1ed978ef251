import { fail, notApplicable, unknown } from '../../../rules';
import {
  delegationTroubles,
  endedWithoutSuccessor,
  inForce,
} from '../delegations';
import { outcomeRule } from '../OutcomeRule';
import { doubtsAbout } from '../parties';
import { listTroubles, passUnless } from '../sayings';
import { seatedIn } from '../seating';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Whoever acts for somebody may do so. */
export const delegationsAreSound = outcomeRule({
  id: 'ACC-24',
  title: 'Whoever acts for another may do so',
  description:
    'A person who acts for a holder is here, was not put there in a circle, does not decide about their own requests, and does not bring result and exceptions into one hand. When the time is over and the holder is gone, somebody else takes the seat.',
  severity: 'medium',
  frameworks: ['SP 800-53 AC-5'],
  sentence: said.allAssumeAnother,
  source:
    'SP 800-53r5 AC-5: duties are separated, whoever acts. A chain of at most three is our own limit.',
  remedy:
    'End the delegation, and delegate to somebody who is here and has no part in it; where the holder is gone, nominate a successor.',
  unknownWhen:
    'Nobody recorded who acts for whom, the catalog has not been read completely yet, or exceptions are delegated and no record of exceptions is there.',
  parameters: {},
  version: 1,
  judge(input) {
    const { delegations, exceptions, now } = input;
    if (!delegations) return { verdict: unknown(MISSING.delegations) };
    if (delegations.length === 0) {
      return { verdict: notApplicable('Nobody acts for another.') };
    }
    const changesAt = delegations.flatMap(({ fromAt, untilAt }) => [
      fromAt,
      untilAt,
    ]);
    const acting = delegations.filter(delegation => inForce(delegation, now));
    const troubles = [
      ...delegationTroubles(input, acting),
      ...endedWithoutSuccessor(input, delegations),
    ];
    if (troubles.length > 0) {
      return { verdict: fail(`${listTroubles(troubles)}.`), changesAt };
    }
    const decides = acting.some(({ seat }) => seat === 'exception-handling');
    return {
      ...passUnless([
        ...doubtsAbout(input, [
          ...delegations.flatMap(({ holder, to }) => [holder, to]),
          ...seatedIn(input, ['business-result', 'exception-handling']).map(
            ({ ref }) => ref,
          ),
        ]),
        ...(decides && !exceptions ? [MISSING.exceptions] : []),
      ]),
      changesAt,
    };
  },
});
