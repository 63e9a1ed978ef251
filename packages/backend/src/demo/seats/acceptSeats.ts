import type { AsPerson } from '../personas/signInAs';
import type { Answers } from './readAnswers';

/**
 * Accepts the seats of an outcome, each as who holds it; what was answered stays.
 * Answers false while the portal has not read yet who holds them.
 */
export async function acceptSeats(
  { outcome, accepted }: Answers,
  as: AsPerson,
): Promise<boolean> {
  for (const { seat, by, for: holder = by } of accepted) {
    const { api, token } = await as(by);
    const { charterVersion, seats } = await api.getOutcome(outcome, { token });
    const held = seats.find(
      of => of.seat === seat && of.holder?.ref === holder,
    );
    if (!held) return false;
    if (held.state !== 'waiting') continue;
    await api.answerSeat(
      outcome,
      { seat, holder, answer: 'accept', charterVersion },
      { token },
    );
  }
  return true;
}
