import { fail } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { quote, said } from '../sentences';

/** Somebody answers for the result. */
export const resultOwnerNamed = outcomeRule({
  id: 'ACC-01',
  title: 'Somebody answers for the result',
  description:
    'One named person of the business answers for the result of the outcome. Where nobody is named, everybody works towards the goal and nobody has to reach it.',
  severity: 'critical',
  frameworks: ['CSF GV.RR-01', 'AI RMF GOVERN 2.3', 'SP 800-53 PM-2'],
  sentence: quote(said.oneBusinessOwner, said.singleExecutive),
  source:
    'CSF 2.0 GV.RR-01: leadership is responsible and accountable for cybersecurity risk.',
  remedy:
    'Nominate the accountable executive: one person who decides about priority and means.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const holders = seatedIn(input, ['business-result']);
    if (holders.length > 0) {
      return passUnless(doubtsAboutSeated(input, holders));
    }
    const named = input.spec.seats['business-result'] ?? [];
    return {
      verdict: fail(
        named.length > 0
          ? 'Somebody is named for the result, but nobody answers for it today: the time is over or has not begun, or the name stands for nobody.'
          : 'Nobody is named who answers for the result.',
      ),
    };
  },
});
