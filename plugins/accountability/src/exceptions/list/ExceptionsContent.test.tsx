import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ExceptionPage,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anActiveException,
  anException,
  anOutcomeSummary,
  aParty,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ExceptionsContent } from './ExceptionsContent';

describe.each(inBothSystems)('ExceptionsContent, %s', (_, render) => {
  const show = async (
    path: string,
    listExceptions: AccountabilityApi['listExceptions'],
  ) => {
    const api = fakeAccountabilityApi({
      listExceptions,
      listOutcomes: async () => ({
        ...{ items: [], totalCount: 0, mayDeclare: false },
      }),
    });
    await render(
      <AtPath path={path}>
        <ExceptionsContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const page = (partial: Partial<ExceptionPage> = {}): ExceptionPage => ({
    ...{ items: [], counts: { active: 1 }, toDecide: 1, ...partial },
  });
  const active = page({ items: [anActiveException()] });

  it('begins with what one must do, and leads to what is to be decided', async () => {
    const api = await show('/exceptions', async () => active);
    expect(
      await screen.findByRole('link', { name: 'Mine', current: 'page' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('There is nothing to do for you.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'To decide (1)' }));
    expect(
      await screen.findByRole('link', { name: /key of pay/ }),
    ).toBeInTheDocument();
    expect(api.callsOf('listExceptions')[1][0]).toMatchObject({
      mine: 'to-decide',
    });
  });

  it('leads to what nobody has done in time', async () => {
    await show('/exceptions', async () => active);
    await userEvent.click(
      await screen.findByRole('link', { name: 'Escalations' }),
    );
    expect(await screen.findByText('Nothing is overdue.')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Escalations', current: 'page' }),
    ).toBeInTheDocument();
  });

  it('begins a list with a sentence', async () => {
    await show('/exceptions?view=to-decide', async ({ mine }) =>
      mine === 'to-decide'
        ? page({
            items: [
              anException({
                ...{ waitsForMe: true, subjects: 5, visibleSubjects: 3 },
              }),
            ],
          })
        : active,
    );
    expect(
      await screen.findByRole('heading', {
        name: '1 exception waits for your decision; 1 is active.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'To decide (1)', current: 'page' }),
    ).toBeInTheDocument();
    const [row] = within(
      await screen.findByRole('list', { name: 'Exceptions' }),
    ).getAllByRole('listitem');
    expect(
      within(row).getByRole('link', { name: /key of pay/ }),
    ).toHaveAttribute('href', '/accountability/exceptions/7');
    for (const text of [
      /Handed in.*High.*Waits for you/,
      /payments\/api and 2 more; 2 more are not yours to see/,
      /Decision due in 11 days · 4 Dec 2026 Nothing is permitted before/,
      /Waits for the seats: Exceptions, Control system/,
      /Asked for by.*Sam Lee/,
    ]) {
      expect(row).toHaveTextContent(text);
    }
  });

  it('says what has to happen before one can decide, and who does it', async () => {
    const handlers = ['Hugo Ray', 'Nora Day'].map(title => aParty({ title }));
    await show('/exceptions?view=to-decide', async () =>
      page({
        items: [
          anException({ reviewFirstBy: handlers }),
          anException({ id: '8', reviewFirstBy: [] }),
        ],
      }),
    );
    const rows = within(
      await screen.findByRole('list', { name: 'Exceptions' }),
    ).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(
      'Before you can decide, exception handling has to begin the review: Hugo Ray, Nora Day.',
    );
    expect(rows[0]).not.toHaveTextContent('Waits for you');
    expect(rows[1]).toHaveTextContent(/and nobody sits there/);
  });

  it('filters the register in the address, and shows more of it', async () => {
    const api = await show(
      '/exceptions?view=register&entity=system:default/shop',
      async ({ cursor, state }) => {
        if (state) return active;
        return cursor
          ? page({ items: [anActiveException({ id: '8', title: 'Second' })] })
          : page({ items: [anActiveException()], nextCursor: 'next' });
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    expect(await screen.findByText('Second')).toBeInTheDocument();
    expect(screen.getAllByText('Excepted until 4 Jan 2027')).toHaveLength(2);
    await userEvent.click(
      screen.getByRole('button', { name: 'Only about shop' }),
    );
    await screen.findByRole('button', { name: 'Show more' });
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/exceptions?view=register',
    );
    expect(
      api
        .callsOf('listExceptions')
        .map(([query]) => query)
        .filter(query => !(query as { state?: string }).state),
    ).toEqual([
      { entity: 'system:default/shop', limit: 25 },
      { entity: 'system:default/shop', limit: 25, cursor: 'next' },
      { limit: 25 },
    ]);
  });

  it('searches the register, chooses an outcome, and sorts', async () => {
    const api = fakeAccountabilityApi({
      listExceptions: async () => active,
      listOutcomes: async () => ({
        ...{ totalCount: 1, mayDeclare: false },
        items: [
          anOutcomeSummary({ ref: 'outcome:default/keys', title: 'Few keys' }),
        ],
      }),
    });
    await render(
      <AtPath path="/exceptions?view=register">
        <ExceptionsContent />
      </AtPath>,
      { api },
    );
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Search the register' }),
      'old keys',
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent('q=old+keys'),
    );
    const choose = async (name: RegExp, option: string) => {
      await userEvent.click(screen.getByRole('button', { name }));
      await userEvent.click(
        await screen.findByRole('option', { name: option }),
      );
    };
    await choose(/Outcome/, 'Few keys');
    await choose(/Sort by/, 'Worst first');
    await waitFor(() =>
      expect(api.callsOf('listExceptions').at(-1)?.[0]).toMatchObject({
        ...{ q: 'old keys', outcome: 'outcome:default/keys' },
        sort: '-severity',
      }),
    );
  });

  it('says what to do when there is none', async () => {
    await show('/exceptions?view=to-decide', async () =>
      page({ toDecide: 0, counts: {} }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look at the register' }),
    );
    expect(
      await screen.findByText(
        'Nobody has asked for an exception that you may see.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Look at the identities' }),
    ).toHaveAttribute('href', '/accountability/inventory');
  });

  it('says what failed', async () => {
    await show('/exceptions?view=to-decide', async () => {
      throw new Error('The line is down');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Could not load exceptions.*The line is down/,
    );
  });

  it('takes another register in, and this one out as it is filtered', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:register');
    URL.revokeObjectURL = jest.fn();
    const api = fakeAccountabilityApi({
      listExceptions: async () => active,
      exportExceptions: async () =>
        ({ blob: async () => new Blob(['id\n']) } as Response),
    });
    await render(
      <AtPath path="/exceptions?view=register&severity=high">
        <ExceptionsContent />
      </AtPath>,
      { api },
    );
    expect(
      await screen.findByRole('link', { name: 'Import a register' }),
    ).toHaveAttribute('href', '/accountability/exceptions/import');
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    jest.restoreAllMocks();
    expect(api.callsOf('exportExceptions')).toEqual([[{ severity: 'high' }]]);
  });
});
