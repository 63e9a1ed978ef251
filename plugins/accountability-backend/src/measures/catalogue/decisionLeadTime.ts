import { quantile, type BuiltInMeasure } from '../Measure';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Long enough to hold some decisions, short enough to be about the present. */
const LOOKS_BACK_DAYS = 90;

/** How long people take to answer who is asked to take an identity over. */
export const decisionLeadTime: BuiltInMeasure = {
  id: 'decision-lead-time',
  title: 'Time to a decision',
  description: `How many hours the one in the middle waited who was asked to take an identity over, in the last ${LOOKS_BACK_DAYS} days: half were answered sooner. Governance must not cost more speed than it earns.`,
  unit: 'hours',
  direction: 'decrease',
  unknownWhen: `Nobody answered such a question in the last ${LOOKS_BACK_DAYS} days.`,
  async take(facts, now) {
    const since = new Date(now.getTime() - LOOKS_BACK_DAYS * DAY);
    const offers = await facts.answeredOffers(since);
    if (offers.length === 0) {
      return {
        unknown: `Nobody answered in the last ${LOOKS_BACK_DAYS} days whether to take an identity over`,
      };
    }
    const waits = offers
      .map(({ offeredAt, answeredAt }) => +answeredAt - +offeredAt)
      .sort((a, b) => a - b);
    return { value: Math.round((quantile(waits, 0.5) / HOUR) * 10) / 10 };
  },
};
