import {
  daysAfter,
  dayOf,
  fail,
  listNames,
  notApplicable,
} from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn, seatName, type Seated } from '../seating';
import { said } from '../sentences';

/** Holders said yes to their seats. */
export const seatsAreAccepted = outcomeRule<{ answerWithinDays: number }>({
  id: 'ACC-17',
  title: 'Holders have accepted their seats',
  description:
    'Everybody who is named for a seat has said yes to it, and again when its terms changed. Whoever was only put on a list may not know that they answer for anything.',
  severity: 'medium',
  frameworks: ['CSF GV.RR-02'],
  sentence: said.allAssumeAnother,
  source:
    'CSF 2.0 GV.RR-02: responsibilities are communicated and understood. 14 days to answer is our own default.',
  remedy:
    'Ask the holder to accept or decline; where they declined, nominate somebody else.',
  unknownWhen:
    'A holder still has time to answer, or the catalog has not been read completely yet.',
  parameters: { answerWithinDays: 14 },
  version: 1,
  judge(input, { answerWithinDays }) {
    const seated = seatedIn(input).filter(({ state }) => state !== 'drifted');
    if (seated.length === 0) {
      return { verdict: notApplicable('Nobody is here who could accept.') };
    }
    const waiting = seated
      .filter(({ state }) => state === 'waiting')
      .map(holder => ({
        holder,
        dueAt: daysAfter(holder.since, answerWithinDays),
      }));
    const changesAt = waiting.map(({ dueAt }) => dueAt);
    const declined = seated.filter(({ state }) => state === 'declined');
    const silent = waiting.filter(({ dueAt }) => input.now >= dueAt);
    const troubles = [
      declined.length > 0 && `declined by ${namesOf(declined)}`,
      silent.length > 0 &&
        `not answered within ${answerWithinDays} days by ${namesOf(
          silent.map(({ holder }) => holder),
        )}`,
    ].filter(trouble => trouble !== false);
    if (troubles.length > 0) {
      return {
        verdict: fail(`Seats were ${troubles.join(', and ')}.`),
        changesAt,
      };
    }
    return {
      ...passUnless([
        ...doubtsAboutSeated(input, seated),
        ...waiting.map(
          ({ holder, dueAt }) =>
            `the answer of ${holder.name} for ${seatName(
              holder.seat,
            )}, expected by ${dayOf(dueAt)}`,
        ),
      ]),
      changesAt,
    };
  },
});

function namesOf(seated: readonly Seated[]): string {
  return listNames(
    seated.map(({ name, seat }) => `${name} (${seatName(seat)})`),
  );
}
