import {
  type DefaultEntityFilters,
  EntityListContext,
  type EntityListContextProps,
} from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useState } from 'react';
import { aComponent, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import type { EntityFlagFilter } from './EntityFlagFilter';
import { EntityFlagPicker } from './EntityFlagPicker';

interface Filters extends DefaultEntityFilters {
  accountability?: EntityFlagFilter;
}
const flagged = (name: string, flag?: string) =>
  aComponent({
    metadata: {
      name,
      labels: flag ? { 'accountability.dev/flagged': flag } : {},
    },
  });

/** The list of the catalog, which says what it asks for. */
function Listing(props: { asked?: string[] }) {
  const [filters, setFilters] = useState<Filters>({});
  const updateFilters = useCallback(
    (change: Partial<Filters>) => setFilters(old => ({ ...old, ...change })),
    [],
  );
  const context = {
    filters,
    queryParameters: { accountability: props.asked },
    updateFilters,
  } as unknown as EntityListContextProps;
  return (
    <EntityListContext.Provider value={context}>
      <EntityFlagPicker />
      <p>
        asks for{' '}
        {JSON.stringify(filters.accountability?.getCatalogFilters() ?? {})} as{' '}
        {filters.accountability?.toQueryValue().join() ?? 'nothing'}
      </p>
    </EntityListContext.Provider>
  );
}

describe.each(inBothSystems)('EntityFlagPicker, %s', (_, render) => {
  const show = (asked?: string[], catalog = [flagged('a', 'true')]) =>
    render(<Listing asked={asked} />, {
      api: fakeAccountabilityApi(),
      catalog,
    });

  it('filters by the flags that the catalog carries, in words', async () => {
    await show(undefined, [flagged('a', 'true'), flagged('b', 'unknown')]);
    await userEvent.click(
      await screen.findByRole('textbox', { name: /Accountability/ }),
    );
    expect(
      (await screen.findAllByRole('option')).map(option => option.textContent),
    ).toEqual(['Flagged', 'Not known yet']);
    await userEvent.click(screen.getByRole('option', { name: 'Flagged' }));
    expect(
      await screen.findByText(
        'asks for {"metadata.labels.accountability.dev/flagged":["true"]} as true',
      ),
    ).toBeInTheDocument();
  });

  it('follows the address, as links to it do', async () => {
    await show(['true']);
    expect(await screen.findByText(/as true$/)).toBeInTheDocument();
  });

  it('stays away where the catalog carries no flags', async () => {
    await show(undefined, [flagged('a')]);
    await waitFor(() =>
      expect(screen.getByText('asks for {} as nothing')).toBeInTheDocument(),
    );
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
