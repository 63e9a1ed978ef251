import { Checkbox } from '@backstage/ui';
import { FilterBar } from '../../shared';
import { useText } from '../../translation';
import type { RulesQuery } from './RulesQuery';

/** Which of the rules to show. */
export function RuleFilters(props: {
  query: RulesQuery;
  /** Without totals nobody can tell which find something. */
  hasResults: boolean;
  onChange: (change: Partial<RulesQuery>, how?: { replace: boolean }) => void;
}) {
  const { query, hasResults, onChange } = props;
  const t = useText();
  return (
    <FilterBar
      label={t('admin.rules.filters')}
      search={{
        label: t('admin.rules.search'),
        placeholder: t('admin.rules.searchPlaceholder'),
        value: query.q,
        onSearch: q => onChange({ q }, { replace: true }),
      }}
    >
      {hasResults && (
        <Checkbox
          isSelected={query.finding}
          onChange={finding => onChange({ finding })}
        >
          {t('admin.rules.onlyFinding')}
        </Checkbox>
      )}
    </FilterBar>
  );
}
