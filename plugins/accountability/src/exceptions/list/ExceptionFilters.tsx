import { Button, Select } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import {
  type ExceptionPage,
  type ExceptionState,
  exceptionStateSchema,
  type Severity,
  severitySchema,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useDays } from '../../outcomes/useDays';
import { FilterBar, refTitle } from '../../shared';
import { useText } from '../../translation';
import { ABOUT, EXCEPTION_SORTS, type ExceptionQuery } from './ExceptionQuery';
import { useOutcomeOptions } from './useOutcomeOptions';

const ANY = 'any';
/** The moments are about where they stand, and go with it. */
const NO_STANDING = { only: undefined, from: undefined, until: undefined };

/** What to look for in the register. */
export function ExceptionFilters(props: {
  query: ExceptionQuery;
  /** How many there are in each state, once that is known. */
  counts?: ExceptionPage['counts'];
  onChange: (change: Partial<ExceptionQuery>) => void;
}) {
  const { query, counts, onChange } = props;
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const outcomes = useOutcomeOptions(query.outcome);
  const stateLabel = (state: ExceptionState) => {
    const name = t(`exceptions.stateName.${state}`);
    const count = counts?.[state] ?? 0;
    return counts
      ? t('exceptions.list.withCount', { name, number: number(count) })
      : name;
  };
  return (
    <FilterBar
      label={t('exceptions.list.filters')}
      search={{
        label: t('exceptions.list.search'),
        placeholder: t('exceptions.list.searchFor'),
        value: query.q,
        onSearch: q => onChange({ q }),
      }}
    >
      <Select
        aria-label={t('exceptions.list.state')}
        options={[
          { value: ANY, label: t('exceptions.list.anyState') },
          ...exceptionStateSchema.options.map(state => ({
            value: state,
            label: stateLabel(state),
          })),
        ]}
        value={query.state ?? ANY}
        onChange={value =>
          onChange({
            state: value === ANY ? undefined : (value as ExceptionState),
          })
        }
      />
      <Select
        aria-label={t('exceptions.list.severity')}
        options={[
          { value: ANY, label: t('exceptions.list.anySeverity') },
          ...[...severitySchema.options].reverse().map(severity => ({
            value: severity,
            label: t(`shared.severity.${severity}`),
          })),
        ]}
        value={query.severity ?? ANY}
        onChange={value =>
          onChange({
            severity: value === ANY ? undefined : (value as Severity),
          })
        }
      />
      <Select
        aria-label={t('exceptions.list.outcome')}
        options={[
          { value: ANY, label: t('exceptions.list.anyOutcome') },
          ...outcomes,
        ]}
        value={query.outcome ?? ANY}
        onChange={value =>
          onChange({ outcome: value === ANY ? undefined : String(value) })
        }
      />
      <Select
        aria-label={t('exceptions.list.sort')}
        options={[
          { value: ANY, label: t('exceptions.list.sortBy.id') },
          ...EXCEPTION_SORTS.map(sort => ({
            value: sort,
            label: t(`exceptions.list.sortBy.${sort}`),
          })),
        ]}
        value={query.sort ?? ANY}
        onChange={value =>
          onChange({ sort: EXCEPTION_SORTS.find(one => one === value) })
        }
      />
      {query.only && (
        <Taken onTakeAway={() => onChange(NO_STANDING)}>
          {t(`exceptions.list.only.${query.only}`)}
        </Taken>
      )}
      {(['from', 'until'] as const).flatMap(name => {
        const at = query[name];
        return at === undefined ? (
          []
        ) : (
          <Taken key={name} onTakeAway={() => onChange({ [name]: undefined })}>
            {t(`exceptions.list.${name}`, { day: days(at).day })}
          </Taken>
        );
      })}
      {ABOUT.filter(name => name !== 'outcome').flatMap(name => {
        const value = query[name];
        return value === undefined ? (
          []
        ) : (
          <Taken key={name} onTakeAway={() => onChange({ [name]: undefined })}>
            {t(`exceptions.list.about.${name}`, { name: refTitle(value) })}
          </Taken>
        );
      })}
    </FilterBar>
  );
}

/** A filter that was brought along, to take away. */
function Taken(props: { onTakeAway: () => void; children: string }) {
  return (
    <Button
      variant="secondary"
      iconEnd={<RiCloseLine size={16} />}
      onPress={props.onTakeAway}
    >
      {props.children}
    </Button>
  );
}
