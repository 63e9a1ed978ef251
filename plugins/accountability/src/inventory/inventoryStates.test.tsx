import type { PermissionApi } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import { anOverview, aResponseError } from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import { anInventoryApi, facets, PAGE, showInventory } from './__testUtils__';

describe.each(inOneSystem)('states of the inventory, %s', (_, render) => {
  const show = (
    answers: Partial<AccountabilityApi> = {},
    search = '',
    permissions?: PermissionApi,
  ) => showInventory(render, answers, search, permissions);
  /** Says no to these permissions. */
  const without = (...names: string[]) =>
    ({
      authorize: async ({ permission }: { permission: { name: string } }) => ({
        result: names.includes(permission.name) ? 'DENY' : 'ALLOW',
      }),
    } as unknown as PermissionApi);
  const rowOf = (name: string) =>
    screen.findByRole('row', { name: RegExp(name) });

  it('says nothing of a filter before its counts are there', async () => {
    const counted: Array<() => void> = [];
    await show({
      getIdentityFacets: filter =>
        filter.privilege
          ? new Promise(resolve =>
              counted.push(() =>
                resolve({
                  total: 4,
                  facets: {
                    ...facets.facets,
                    ownership: [{ value: 'ownerless', count: 4 }],
                  },
                }),
              ),
            )
          : Promise.resolve(facets),
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Administrator/ }),
    );
    expect(
      screen.getByRole('heading', {
        name: 'Nobody answers for 3 of 5 identities.',
      }),
    ).toBeInTheDocument();
    counted.forEach(answer => answer());
    expect(
      await screen.findByRole('heading', {
        name: 'Nobody answers for any of the 4 identities you look at.',
      }),
    ).toBeInTheDocument();
  });

  it('offers real first steps where nothing has been read', async () => {
    await show({
      listIdentities: async () => ({ items: [], totalCount: 0 }),
      getIdentityFacets: async () => ({ total: 0, facets: {} }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Nothing has been read yet' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Drop a file' })).toHaveAttribute(
      'href',
      '/accountability/admin/sources#drop-a-file',
    );
  });

  it('does not say that nothing was read to whoever may not see it', async () => {
    const forbidden = await aResponseError(403);
    await show({
      listIdentities: async () => ({ items: [], totalCount: 0 }),
      getIdentityFacets: async () => ({ total: 0, facets: {} }),
      listSources: () => Promise.reject(forbidden),
    });
    expect(
      await screen.findByText('There is no identity here that you may see'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/needs the permission accountability\.identity\.read\./),
    ).toHaveTextContent('Ask those who run this portal for it.');
  });

  it('does not ask for sources on behalf of whoever may not see them', async () => {
    const api = await show(
      {
        listIdentities: async () => ({ items: [], totalCount: 0 }),
        getIdentityFacets: async () => ({ total: 0, facets: {} }),
      },
      '',
      without('accountability.source.read'),
    );
    expect(
      await screen.findByText('There is no identity here that you may see'),
    ).toBeInTheDocument();
    expect(api.callsOf('listSources')).toEqual([]);
  });

  it.each([
    [0, /You may see none of the 53 identities of the organisation/],
    [2, /You may see 2 of the 53 identities .* Others may match/],
  ])(
    'says that others may match where %d of all may be seen',
    async (visible, words) => {
      await show(
        {
          listIdentities: async ({ q }) => ({
            items: [],
            totalCount: q ? 0 : visible,
          }),
          getIdentityFacets: async () => ({ total: 0, facets: {} }),
          getOverview: async () => anOverview({ identities: 53 }),
        },
        '?q=nowhere',
      );
      expect(await screen.findByRole('note')).toHaveTextContent(words);
      expect(screen.getByRole('note')).toHaveTextContent(
        'accountability.identity.read',
      );
    },
  );

  it('says nothing of others where everything may be seen, or totals may not', async () => {
    const api = await show(
      {
        listIdentities: async () => ({ items: [], totalCount: 0 }),
        getIdentityFacets: async () => ({ total: 0, facets: {} }),
      },
      '?q=nowhere',
      without('accountability.organisation.read'),
    );
    expect(await screen.findByText('No identity matches')).toBeInTheDocument();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(api.callsOf('getOverview')).toEqual([]);
  });

  it('says that nothing matches, and takes the filters away when asked', async () => {
    await show(
      {
        listIdentities: async () => ({ items: [], totalCount: 0 }),
        getIdentityFacets: async () => ({ total: 0, facets: {} }),
      },
      '?q=nowhere',
    );
    expect(await screen.findByText('No identity matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear all filters' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      new RegExp(`${PAGE}$`),
    );
  });

  it('says what failed, and tries again when asked', async () => {
    const away = await aResponseError(503, 'the database is away');
    let broken = true;
    await show({
      listIdentities: async query => {
        if (broken) throw away;
        return anInventoryApi().listIdentities(query);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
  });

  it('keeps old rows when the next page cannot be read', async () => {
    const away = await aResponseError(503, 'the database is away');
    await show({
      listIdentities: async query => {
        if (query.cursor) throw away;
        return anInventoryApi().listIdentities(query);
      },
    });
    await rowOf('payments/job-1');
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    expect(
      await screen.findByText(/This is what was read before/),
    ).toHaveTextContent('the database is away');
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
  });

  it('names the permission that is missing, and does not offer to try again', async () => {
    const forbidden = await aResponseError(
      403,
      'Reading identities needs the permission accountability.identity.read',
    );
    await show({
      listIdentities: () => Promise.reject(forbidden),
      getIdentityFacets: () => Promise.reject(forbidden),
    });
    expect(
      await screen.findByText('You may not see the identities'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/needs the permission accountability\.identity\.read\./),
    ).toBeInTheDocument();
    expect(screen.queryByText(/nothing|no identity/i)).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('works without the counts, which only help', async () => {
    const away = await aResponseError(503, 'too slow');
    await show({ getIdentityFacets: () => Promise.reject(away) });
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
    expect(facets.total).toBe(5);
  });
});
