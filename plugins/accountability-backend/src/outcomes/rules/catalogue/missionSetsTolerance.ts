import { fail, listNames } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { partyOf } from '../parties';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn, seatName } from '../seating';
import { said } from '../sentences';

/** The mission says how much risk it can live with. */
export const missionSetsTolerance = outcomeRule({
  id: 'OUT-07',
  title: 'The mission sets the risk tolerance',
  description:
    'The outcome says how much risk the mission can live with, and whoever sits for the mission has accepted it. A tolerance that security guessed binds nobody.',
  severity: 'high',
  frameworks: ['CSF GV.RM-02', 'SP 800-53 RA-7'],
  sentence: said.whoDoesWhat,
  source:
    'CSF 2.0 GV.RM-02: risk tolerance statements are established, communicated and maintained.',
  remedy:
    'Write the risk tolerance into the outcome, and have it accepted by the mission seat.',
  unknownWhen:
    'Nobody who sits for the mission has answered to the terms in force, or the catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const { riskTolerance, decisionRights } = input.spec;
    if (!riskTolerance) {
      return { verdict: fail('No risk tolerance is set.') };
    }
    const setters = decisionRights.filter(
      ({ verb }) => verb === 'set-risk-tolerance',
    );
    if (setters.length > 0 && setters.every(({ seat }) => seat !== 'mission')) {
      const seats = listNames(setters.map(({ seat }) => seatName(seat)));
      return {
        verdict: fail(
          `The right to set the risk tolerance is with ${seats}, and not with the mission.`,
        ),
      };
    }
    const seated = seatedIn(input, ['mission']);
    if (seated.some(({ state }) => state === 'accepted')) {
      return passUnless([]);
    }
    const doubts = doubtsAboutSeated(input, seated);
    const waiting = seated.filter(
      ({ ref, state }) => state === 'waiting' && partyOf(input, ref),
    );
    if (doubts.length === 0 && waiting.length === 0) {
      return {
        verdict: fail(
          seated.length > 0
            ? 'Nobody who sits for the mission stands by the risk tolerance.'
            : 'Nobody sits for the mission who could set the risk tolerance.',
        ),
      };
    }
    return passUnless([
      ...doubts,
      ...waiting.map(
        ({ name }) => `whether ${name} accepts the risk tolerance`,
      ),
    ]);
  },
});
