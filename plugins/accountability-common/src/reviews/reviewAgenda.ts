import type { ReviewAgendaItem, ReviewFacts } from '../api/reviews';

/** Most points on an agenda; what comes after them is on the board pack. */
const MOST_POINTS = 200;

/**
 * What there is to talk about, from the facts: first what was decided last time,
 * then each outcome that is not on its way, what is wrong with it, and the seats
 * that nobody fills. Pure, so that the same facts give the same agenda.
 *
 * @public
 */
export function reviewAgenda(facts: ReviewFacts): ReviewAgendaItem[] {
  const items = [
    ...facts.previous.flatMap(({ decisions }) =>
      decisions
        .filter(({ what }) => what !== 'keep')
        .map(
          ({ about, text }): Omit<ReviewAgendaItem, 'id'> => ({
            topic: 'previous-decision',
            outcome: outcomeAbout(facts, about),
            title: text,
          }),
        ),
    ),
    ...facts.outcomes.flatMap(outcome => [
      {
        topic: 'status' as const,
        outcome: outcome.ref,
        title: outcome.title,
        detail: outcome.status,
      },
      ...outcome.wrong.map(({ ruleId, title, detail }) => ({
        topic: 'finding' as const,
        outcome: outcome.ref,
        title: `${ruleId} ${title}`,
        detail,
      })),
      ...outcome.seats
        .filter(({ state }) => state !== 'accepted')
        .map(({ seat, state, holder }) => ({
          topic: 'seat' as const,
          outcome: outcome.ref,
          title: seat,
          detail: holder ? `${state}: ${holder.title ?? holder.ref}` : state,
        })),
    ]),
  ];
  return items
    .slice(0, MOST_POINTS)
    .map((item, index) => ({ id: String(index + 1), ...item }));
}

/** The outcome that a decision named, where it is still looked at. */
function outcomeAbout(
  { outcomes }: ReviewFacts,
  about: string | undefined,
): string | undefined {
  return outcomes.find(({ ref }) => ref === about)?.ref;
}
