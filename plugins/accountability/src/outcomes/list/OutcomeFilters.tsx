import { Button, Checkbox, Select } from '@backstage/ui';
import {
  type OutcomeStatus,
  outcomeStatusSchema,
} from 'backstage-plugin-accountability-common';
import { RiCloseLine } from '@remixicon/react';
import { FilterBar } from '../../shared';
import { useText } from '../../translation';
import { NOT_IN_FORCE } from '../isInForce';
import type { OutcomeQuery } from './OutcomeQuery';

const ANY = 'any';

/** What to look for: words, my seats, a status, also what is not in force. */
export function OutcomeFilters(props: {
  query: OutcomeQuery;
  onChange: (change: Partial<OutcomeQuery>, how?: { replace: boolean }) => void;
}) {
  const { query, onChange } = props;
  const t = useText();
  const statuses = outcomeStatusSchema.options.filter(
    status => query.all || status === query.status || !isEnded(status),
  );
  return (
    <FilterBar
      label={t('outcomes.list.filters')}
      search={{
        label: t('outcomes.list.search'),
        placeholder: t('outcomes.list.searchPlaceholder'),
        value: query.q,
        onSearch: q => onChange({ q }, { replace: true }),
      }}
    >
      <Select
        aria-label={t('outcomes.list.status')}
        options={[
          { value: ANY, label: t('outcomes.list.anyStatus') },
          ...statuses.map(status => ({
            value: status,
            label: t(`outcomes.status.${status}`),
          })),
        ]}
        value={query.status ?? ANY}
        onChange={value =>
          onChange({
            status: value === ANY ? undefined : (value as OutcomeStatus),
          })
        }
      />
      <Checkbox isSelected={query.mine} onChange={mine => onChange({ mine })}>
        {t('outcomes.list.mine')}
      </Checkbox>
      <Checkbox isSelected={query.all} onChange={all => onChange({ all })}>
        {t('outcomes.list.all')}
      </Checkbox>
      {query.rule && (
        <Button
          variant="secondary"
          iconEnd={<RiCloseLine size={16} />}
          onPress={() =>
            onChange({
              rule: undefined,
              verdict: undefined,
              excepted: undefined,
            })
          }
        >
          {t(`outcomes.list.byRule.${said(query)}`, { rule: query.rule })}
        </Button>
      )}
    </FilterBar>
  );
}

function said({ verdict = 'fail', excepted }: OutcomeQuery) {
  if (verdict !== 'fail' || excepted === undefined) return verdict;
  return excepted ? 'excepted' : 'notExcepted';
}

function isEnded(status: OutcomeStatus): boolean {
  return NOT_IN_FORCE.includes(status);
}
