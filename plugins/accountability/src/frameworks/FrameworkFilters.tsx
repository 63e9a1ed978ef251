import { useApi } from '@backstage/core-plugin-api';
import { Button, Select } from '@backstage/ui';
import { RiPrinterLine } from '@remixicon/react';
import {
  type FrameworkKey,
  type FrameworkSummary,
  type RequirementStanding,
  requirementStandingSchema,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { FilterBar, SaveButton } from '../shared';
import { useText } from '../translation';
import { useFrameworkQuery } from './useFrameworkQuery';

const ANY = 'any';

/** Which framework, which of its ids, and ways to take it along. */
export function FrameworkFilters(props: {
  frameworks: readonly FrameworkSummary[];
  shown: FrameworkKey;
}) {
  const { frameworks, shown } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const { query, setQuery } = useFrameworkQuery();
  return (
    <FilterBar
      label={t('frameworks.filters')}
      search={{
        label: t('frameworks.search'),
        placeholder: t('frameworks.searchPlaceholder'),
        value: query.q,
        onSearch: q => setQuery({ q }, { replace: true }),
      }}
    >
      <Select
        aria-label={t('frameworks.framework')}
        options={frameworks.map(({ key, title }) => ({
          value: key,
          label: title,
        }))}
        value={shown}
        // Another framework has other ids and words.
        onChange={value =>
          setQuery({
            framework: value as FrameworkKey,
            standing: undefined,
            q: undefined,
          })
        }
      />
      <Select
        aria-label={t('frameworks.anyStanding')}
        options={[
          { value: ANY, label: t('frameworks.anyStanding') },
          ...requirementStandingSchema.options.map(standing => ({
            value: standing,
            label: t(`frameworks.standing.${standing}`),
          })),
        ]}
        value={query.standing ?? ANY}
        onChange={value =>
          setQuery({
            standing:
              value === ANY ? undefined : (value as RequirementStanding),
          })
        }
      />
      <SaveButton
        name={`${shown}.csv`}
        load={() => api.exportFramework(shown)}
        failed={error => t('frameworks.exportFailed', { error })}
      >
        {t('frameworks.export')}
      </SaveButton>
      <Button
        variant="secondary"
        iconStart={<RiPrinterLine size={16} />}
        onPress={() => window.print()}
      >
        {t('frameworks.print')}
      </Button>
    </FilterBar>
  );
}
