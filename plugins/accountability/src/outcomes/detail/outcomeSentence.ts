import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { seatsSentence } from '../list/outcomesSentence';
import { seatHolderTitle } from '../seats';
import type { DayWords } from '../useDays';

/** The first sentence about one outcome: who answers for it, and who is missing. */
export function outcomeSentence(options: {
  t: Text;
  outcome: OutcomeDetail;
  days: (at: string) => DayWords;
  number: (value: number) => string;
  language: string;
}): string {
  const { t, outcome, days, number, language } = options;
  switch (outcome.status) {
    case 'withdrawn': {
      const { day, ago } = days(outcome.withdrawnAt ?? outcome.declaredAt);
      return t('outcomes.detail.sentence.withdrawn', { day, ago });
    }
    case 'retired':
      return t('outcomes.detail.sentence.retired');
    case 'draft':
      return outcome.problems.length > 0
        ? t('outcomes.detail.sentence.draftProblems', {
            count: outcome.problems.length,
          })
        : t('outcomes.detail.sentence.draft');
    default: {
      const { seats } = outcome;
      const accountable = seats.find(({ seat }) => seat === 'business-result');
      const rest = seatsSentence({
        t,
        seats: seats.filter(seat => seat !== accountable),
        number,
        language,
      });
      return t(
        `outcomes.detail.sentence.${
          accountable?.state === 'accepted'
            ? 'answers'
            : accountable?.state ?? 'vacant'
        }`,
        {
          name: accountable?.holder ? seatHolderTitle(accountable.holder) : '',
          seats: rest,
        },
      );
    }
  }
}
