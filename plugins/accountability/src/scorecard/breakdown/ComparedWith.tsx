import { Select } from '@backstage/ui';
import type { Scorecard } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { useNow } from '../../shared';
import { useText } from '../../translation';
import { type BreakdownQuery, isDay, type Since } from './breakdownQuery';
import { DayField } from './DayField';
import { daysToChoose } from './dayRange';

const OPTIONS = ['week', 'quarter', 'day'] as const;

/** What everything is compared with, and as of when it is shown. */
export function ComparedWith(props: {
  query: BreakdownQuery;
  /** Which days were counted, as far as that is known. */
  counted?: Pick<Scorecard, 'countedFrom' | 'countedTo'>;
  onChange: (change: Partial<BreakdownQuery>) => void;
}) {
  const { query, counted, onChange } = props;
  const t = useText();
  const now = useNow();
  const range = daysToChoose(query, { counted, now });
  // Before a day was counted there is none to choose.
  const isCounted = counted?.countedFrom !== undefined;
  // Chosen, but no day yet: what is shown stays until there is one.
  const [choosing, setChoosing] = useState(false);
  const day = isDay(query.since) ? query.since : undefined;
  const chosen = choosing || day ? 'day' : query.since;
  return (
    <>
      <Select
        label={t('scorecard.breakdown.since')}
        options={OPTIONS.filter(
          since => since !== 'day' || isCounted || day,
        ).map(since => ({
          value: since,
          label: t(`scorecard.breakdown.sinceOption.${since}`),
        }))}
        value={chosen}
        onChange={since => {
          setChoosing(since === 'day');
          if (since !== 'day') onChange({ since: since as Since });
        }}
      />
      {chosen === 'day' && (
        <DayField
          id="accountability-scorecard-since"
          label={t('scorecard.breakdown.sinceDay')}
          value={day}
          range={range.since}
          onChange={since => {
            if (!since) setChoosing(false);
            onChange({ since: since ?? 'week' });
          }}
        />
      )}
      {(isCounted || query.to) && (
        <DayField
          id="accountability-scorecard-to"
          label={t('scorecard.breakdown.to')}
          value={query.to}
          range={range.to}
          onChange={to => onChange({ to })}
        />
      )}
    </>
  );
}
