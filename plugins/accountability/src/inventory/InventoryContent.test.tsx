import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  IdentityListQuery,
} from 'backstage-plugin-accountability-common';
import { aResponseError } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { anInventoryApi, PAGE, showInventory } from './__testUtils__';

describe.each(inBothSystems)('InventoryContent, %s', (_, render) => {
  const show = (answers: Partial<AccountabilityApi> = {}, search = '') =>
    showInventory(render, answers, search);
  const rowOf = (name: string) =>
    screen.findByRole('row', { name: RegExp(name) });
  const asked = (api: ReturnType<typeof anInventoryApi>) =>
    api
      .callsOf('listIdentities')
      .map(([query]) => query as IdentityListQuery)
      .filter(({ offeredTo }) => !offeredTo);

  it('says in one sentence how many nobody answers for, and lists the worst first', async () => {
    const api = await show();
    expect(
      await screen.findByRole('heading', {
        name: 'Nobody answers for 3 of 5 identities.',
      }),
    ).toBeInTheDocument();
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
    expect(asked(api)).toEqual([
      { sort: '-findings', cursor: undefined, limit: 50 },
    ]);
  });

  it('turns pages, and keeps the place in the address', async () => {
    const api = await show();
    await rowOf('payments/job-1');
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    expect(await rowOf('payments/job-3')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        `${PAGE}?cursor=from-2`,
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      new RegExp(`${PAGE}$`),
    );
    expect(asked(api)).toHaveLength(3);
  });

  it('opens at a place of the list, and goes back from there', async () => {
    await show({}, '?cursor=from-2');
    expect(await rowOf('payments/job-3')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous table page' }),
    );
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
  });

  it('starts over when the place in the address is no longer known', async () => {
    const gone = await aResponseError(400, 'The cursor does not belong here');
    await show(
      {
        listIdentities: async ({ cursor }) => {
          if (cursor) throw gone;
          return anInventoryApi().listIdentities({});
        },
      },
      '?cursor=long-gone',
    );
    expect(await rowOf('payments/job-1')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        new RegExp(`${PAGE}$`),
      ),
    );
  });

  it('filters as the address says, and leaves out what it does not know', async () => {
    const api = await show(
      {},
      '?privilege=admin&privilege=wizard&rule=key-age&hello=1&sort=sideways',
    );
    await rowOf('payments/job-1');
    expect(asked(api)).toEqual([
      {
        privilege: ['admin'],
        rule: ['key-age'],
        sort: '-findings',
        cursor: undefined,
        limit: 50,
      },
    ]);
    expect(api.callsOf('getIdentityFacets')[0][0]).toEqual({
      privilege: ['admin'],
      rule: ['key-age'],
    });
    expect(
      screen.getByRole('heading', {
        name: 'Nobody answers for 3 of the 5 identities you look at.',
      }),
    ).toBeInTheDocument();
  });

  it.each([
    ['Answers for it', 'owner'],
    ['Last used', 'lastUsedAt'],
  ])('sorts by "%s", both ways', async (name, sort) => {
    const api = await show();
    const head = await screen.findByRole('columnheader', { name });
    await userEvent.click(head);
    await waitFor(() => expect(asked(api).at(-1)).toMatchObject({ sort }));
    await userEvent.click(head);
    const address = screen.getByTestId('address');
    expect(address).toHaveTextContent(`${PAGE}?sort=-${sort}`);
  });

  it('writes filters, order and words into the address', async () => {
    const api = await show({}, '?cursor=from-2');
    const address = screen.getByTestId('address');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Administrator/ }),
    );
    expect(address).toHaveTextContent(`${PAGE}?privilege=admin`);
    await userEvent.click(
      await screen.findByRole('columnheader', { name: /Identity/ }),
    );
    expect(address).toHaveTextContent(`${PAGE}?privilege=admin&sort=name`);
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search identities' }),
      'pay ',
    );
    await waitFor(() =>
      expect(address).toHaveTextContent(
        `${PAGE}?privilege=admin&q=pay&sort=name`,
      ),
    );
    await waitFor(() =>
      expect(asked(api).at(-1)).toEqual({
        privilege: ['admin'],
        q: 'pay',
        sort: 'name',
        cursor: undefined,
        limit: 50,
      }),
    );
    await userEvent.click(
      within(screen.getByRole('grid', { name: 'Filters in force' })).getByRole(
        'button',
      ),
    );
    expect(address).toHaveTextContent(`${PAGE}?q=pay&sort=name`);
    await userEvent.click(
      screen.getByRole('link', { name: 'Ownerless and privileged' }),
    );
    expect(address).toHaveTextContent(
      `${PAGE}?ownership=ownerless&privilege=admin&privilege=write`,
    );
  });

  it('opens one beside the list, and keeps the place in it', async () => {
    await show({}, '?privilege=admin&cursor=from-2');
    await userEvent.click(await screen.findByText('payments/job-4'));
    const panel = within(await screen.findByRole('dialog'));
    expect(
      await panel.findByRole('heading', { name: 'Detail of 4' }),
    ).toBeInTheDocument();
    expect(panel.getByRole('link', { name: 'Open its page' })).toHaveAttribute(
      'href',
      `${PAGE}/4`,
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?privilege=admin&cursor=from-2&open=4`,
    );
    await userEvent.click(panel.getByRole('button', { name: 'Close' }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      new RegExp('cursor=from-2$'),
    );
    expect(screen.getByText('payments/job-4')).toBeInTheDocument();
  });

  it('remembers which columns one wants', async () => {
    await show();
    await rowOf('payments/job-1');
    expect(
      screen.queryByRole('columnheader', { name: 'Environment' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Environment' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('columnheader', { name: 'Environment' }),
    ).toBeInTheDocument();
  });
});
