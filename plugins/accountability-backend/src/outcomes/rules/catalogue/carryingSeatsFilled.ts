import { fail } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn, seatName, vacantOf } from '../seating';
import { said } from '../sentences';

const SEATS = ['control-system', 'exception-handling'] as const;

/** The seats for the control system and for exceptions are filled. */
export const carryingSeatsFilled = outcomeRule({
  id: 'ACC-09',
  title: 'Control system and exceptions have their owners',
  description:
    'Beside whoever answers for the result, somebody answers for the control system and somebody for exceptions. Without them nobody keeps the controls working, and exceptions are granted by nobody or by everybody.',
  severity: 'critical',
  frameworks: ['CSF GV.RR-02', 'AI RMF GOVERN 2.1'],
  sentence: said.threeOwners,
  source:
    'AI RMF 1.0 GOVERN 2.1: roles, responsibilities and lines of communication are documented and clear.',
  remedy: 'Nominate somebody for each vacant seat.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const vacant = vacantOf(input, SEATS);
    if (vacant.length === 0) {
      return passUnless(doubtsAboutSeated(input, seatedIn(input, SEATS)));
    }
    return {
      verdict: fail(`Nobody sits in ${vacant.map(seatName).join(' or in ')}.`),
    };
  },
});
