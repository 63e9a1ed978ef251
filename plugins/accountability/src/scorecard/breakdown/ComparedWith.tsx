import { Select } from '@backstage/ui';
import { useState } from 'react';
import { useText } from '../../translation';
import { type BreakdownQuery, isDay, type Since } from './breakdownQuery';
import { DayField } from './DayField';

const OPTIONS = ['week', 'quarter', 'day'] as const;

/** What everything is compared with, and as of when it is shown. */
export function ComparedWith(props: {
  query: BreakdownQuery;
  onChange: (change: Partial<BreakdownQuery>) => void;
}) {
  const { query, onChange } = props;
  const t = useText();
  // Chosen, but no day yet: what is shown stays until there is one.
  const [choosing, setChoosing] = useState(false);
  const day = isDay(query.since) ? query.since : undefined;
  const chosen = choosing || day ? 'day' : query.since;
  return (
    <>
      <Select
        label={t('scorecard.breakdown.since')}
        options={OPTIONS.map(since => ({
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
          onChange={since => since && onChange({ since })}
        />
      )}
      <DayField
        id="accountability-scorecard-to"
        label={t('scorecard.breakdown.to')}
        value={query.to}
        onChange={to => onChange({ to })}
      />
    </>
  );
}
