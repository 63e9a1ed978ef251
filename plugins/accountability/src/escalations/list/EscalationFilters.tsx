import { useApi } from '@backstage/core-plugin-api';
import { Select, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import {
  deadlineKindSchema,
  type EscalationPage,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { useNumber } from '../../inventory/useNumber';
import { FilterBar, refTitle, useAsyncData } from '../../shared';
import { useText } from '../../translation';
import type { EscalationQuery } from './EscalationQuery';

const ANY = 'any';
/** Most outcomes that are offered to choose from. */
const MOST = 100;

/** What of that which is overdue to show. */
export function EscalationFilters(props: {
  query: EscalationQuery;
  /** Of everything, once that is known. */
  totals?: EscalationPage['totals'];
  onChange: (change: EscalationQuery) => void;
}) {
  const { query, totals, onChange } = props;
  const t = useText();
  const number = useNumber();
  const outcomes = useOutcomeOptions(query.outcome);
  return (
    <FilterBar label={t('escalations.list.filters')}>
      <Select
        aria-label={t('escalations.list.kind')}
        options={[
          { value: ANY, label: t('escalations.list.anyKind') },
          ...deadlineKindSchema.options.map(kind => ({
            value: kind,
            label: t(`escalations.do.${kind}`),
          })),
        ]}
        value={query.kind ?? ANY}
        onChange={value =>
          onChange({
            kind: deadlineKindSchema.options.find(kind => kind === value),
          })
        }
      />
      <Select
        aria-label={t('escalations.list.outcome')}
        options={[
          { value: ANY, label: t('escalations.list.anyOutcome') },
          ...outcomes,
        ]}
        value={query.outcome ?? ANY}
        onChange={value =>
          onChange({ outcome: value === ANY ? undefined : String(value) })
        }
      />
      <ToggleButtonGroup
        aria-label={t('escalations.list.only')}
        selectionMode="multiple"
        selectedKeys={(['mine', 'unacknowledged'] as const).filter(
          name => query[name],
        )}
        onSelectionChange={keys =>
          onChange({
            mine: keys.has('mine') || undefined,
            unacknowledged: keys.has('unacknowledged') || undefined,
          })
        }
      >
        <ToggleButton id="mine">{t('escalations.list.mine')}</ToggleButton>
        <ToggleButton id="unacknowledged">
          {totals
            ? t('escalations.list.unacknowledgedCount', {
                number: number(totals.unacknowledged),
              })
            : t('escalations.list.unacknowledged')}
        </ToggleButton>
      </ToggleButtonGroup>
    </FilterBar>
  );
}

/** Outcomes to choose from, and the chosen one even where it is not among them. */
function useOutcomeOptions(chosen: string | undefined) {
  const api = useApi(accountabilityApiRef);
  const { data } = useAsyncData('escalations:outcomes', signal =>
    api.listOutcomes({ limit: MOST }, { signal }),
  );
  const options = (data?.items ?? []).map(({ ref, title }) => ({
    ...{ value: ref, label: title },
  }));
  return chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: refTitle(chosen) }];
}
