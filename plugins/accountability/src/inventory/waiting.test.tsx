import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import { anIdentitySummary } from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import { identities, PAGE, showInventory } from './__testUtils__';

const dana = mockApis.identity({
  userEntityRef: 'user:default/dana',
  ownershipEntityRefs: ['user:default/dana', 'group:default/Payments'],
});
const offers = [
  anIdentitySummary({
    id: '1',
    name: 'for-me',
    offeredTo: 'user:default/dana',
  }),
  anIdentitySummary({
    id: '2',
    name: 'for-us',
    offeredTo: 'group:default/payments',
  }),
  anIdentitySummary({
    id: '3',
    name: 'for-others',
    offeredTo: 'group:default/ledger',
  }),
];

describe.each(inOneSystem)('what waits for an answer, %s', (_, render) => {
  const show = (
    listIdentities: AccountabilityApi['listIdentities'],
    search = '',
  ) =>
    showInventory(
      (element, options) =>
        render(
          <TestApiProvider apis={[[identityApiRef, dana]]}>
            {element}
          </TestApiProvider>,
          options,
        ),
      { listIdentities },
      search,
    );
  const views = async () =>
    within(await screen.findByRole('navigation', { name: 'Saved views' }));

  it('is a view with its number, where something waits', async () => {
    const api = await show(async ({ offeredTo, limit }) => ({
      items: offeredTo ? offers.slice(0, Number(limit)) : identities,
      totalCount: offeredTo ? 1204 : 5,
    }));
    await userEvent.click(
      await (
        await views()
      ).findByRole('link', { name: 'Waiting for you 1,204' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?offeredTo=me`,
    );
    expect(await screen.findByRole('row', { name: /for-me/ })).toBeVisible();
    expect(
      screen.getByRole('row', {
        name: /Waits for the answer of: You or your groups/,
      }),
    ).toBeInTheDocument();
    expect(api.callsOf('getIdentityFacets').at(-1)![0]).toEqual({
      offeredTo: ['me'],
    });
  });

  it('is answered many at once', async () => {
    const api = await show(
      async () => ({ items: offers, totalCount: 3 }),
      '?offeredTo=me',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Select all/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(
      await screen.findByRole('heading', { name: /^Accept 5 identities/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Claim' })).toBeNull();
    expect(api.callsOf('decideInBulk')).toEqual([]);
  });

  it('is no view where nothing waits', async () => {
    await show(async ({ offeredTo }) => ({
      items: offeredTo ? [] : identities,
      totalCount: offeredTo ? 0 : 5,
    }));
    await screen.findByRole('row', { name: /payments\/job-1/ });
    expect(
      (await views()).queryByRole('link', { name: /Waiting for you/ }),
    ).not.toBeInTheDocument();
  });

  it('stays a view while one looks at it, though nothing waits any more', async () => {
    await show(async () => ({ items: [], totalCount: 0 }), '?offeredTo=me');
    expect(
      await (
        await views()
      ).findByRole('link', { name: 'Waiting for you', current: true }),
    ).toBeInTheDocument();
  });

  it('is marked on its rows, by whose answer it is', async () => {
    await show(async () => ({ items: offers, totalCount: 3 }));
    for (const [row, mark] of [
      [/for-me/, 'Offered to you'],
      [/for-us/, 'Offered to your group payments'],
      [/for-others/, 'Offered to ledger'],
    ] as const) {
      expect(
        await within(await screen.findByRole('row', { name: row })).findByText(
          mark,
        ),
      ).toBeInTheDocument();
    }
  });
});
