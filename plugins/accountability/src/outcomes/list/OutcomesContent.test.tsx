import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  OutcomePage,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anOutcomeSummary,
  aResponseError,
  aSeat,
  aVacantSeat,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { OutcomesContent } from './OutcomesContent';

const PAGE = '/accountability/outcomes';
const GUEST = 'user:default/guest';

const halve = anOutcomeSummary({
  status: 'at-risk',
  ...{ waitsForYou: true, seatsForYou: ['control-system', 'finance'] },
  seats: [
    aSeat(),
    aSeat({
      seat: 'control-system',
      holder: { ref: GUEST, title: 'Guest', standing: 'active' },
      state: 'waiting',
    }),
    aVacantSeat({ seat: 'exception-handling' }),
    aVacantSeat({ seat: 'legal' }),
    aSeat({ seat: 'finance', power: 'none' }),
  ],
});
const owners = anOutcomeSummary({
  name: 'owners',
  title: 'Every identity has an owner',
});

const aPage = (partial: Partial<OutcomePage> = {}): OutcomePage => ({
  items: [halve, owners],
  totalCount: 2,
  mayDeclare: true,
  ...partial,
});

describe.each(inBothSystems)('OutcomesContent, %s', (_, render) => {
  const show = async (
    listOutcomes: AccountabilityApi['listOutcomes'] = async () => aPage(),
    search = '',
  ) => {
    const api = fakeAccountabilityApi({ listOutcomes });
    await render(
      <AtPath path={PAGE + search}>
        <OutcomesContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const rowOf = async (title: string) =>
    within(
      (await screen.findByRole('link', { name: title })).closest(
        'li',
      ) as HTMLElement,
    );

  it('says in one sentence how many are in force and who is missing', async () => {
    const api = await show();
    expect(
      await screen.findByRole('heading', {
        name: '2 outcomes are in force; 2 seats are vacant and 1 holder has not accepted yet.',
      }),
    ).toBeInTheDocument();
    expect(api.callsOf('listOutcomes').map(([query]) => query)).toEqual([
      { limit: 50 },
    ]);
    expect(
      screen.getByRole('link', { name: 'Declare an outcome' }),
    ).toHaveAttribute('href', `${PAGE}/new`);
  });

  it('shows of each who carries it, how it stands, and what waits for me', async () => {
    await show();
    const row = await rowOf('Halve standing privilege');
    expect(row.getByText('At risk')).toBeInTheDocument();
    expect(
      row.getByText('62 → 31 identities · by 31 Mar 2027, in 4 months'),
    ).toBeInTheDocument();
    expect(row.getByRole('link', { name: 'Dana Fox' })).toBeInTheDocument();
    expect(
      row.getByText('Has not accepted yet; asked on 12 Oct 2026, 42 days ago'),
    ).toBeInTheDocument();
    expect(
      row.getByText('Vacant since 12 Oct 2026, 42 days ago'),
    ).toBeInTheDocument();
    expect(
      row.getByText('Other seats: 1 vacant, 1 without verified power'),
    ).toBeInTheDocument();
    expect(
      row.getByText('Waits for your answer: Control system, Finance'),
    ).toBeInTheDocument();

    const other = await rowOf('Every identity has an owner');
    expect(other.getByText('Not measured yet')).toBeInTheDocument();
    expect(other.queryByText(/^Waits for your answer/)).not.toBeInTheDocument();
  });

  it('makes every number a door', async () => {
    await show();
    const row = await rowOf('Halve standing privilege');
    const one = `${PAGE}/default/halve-standing-privilege`;
    expect(
      row.getByRole('link', { name: 'Halve standing privilege' }),
    ).toHaveAttribute('href', one);
    expect(row.getByRole('link', { name: '12 entities' })).toHaveAttribute(
      'href',
      `${one}?systems=all#systems`,
    );
    expect(
      row.getByRole('link', { name: '3 of them flagged' }),
    ).toHaveAttribute('href', `${one}?systems=flagged#systems`);
  });

  it('filters as the address says', async () => {
    const api = await show(
      undefined,
      '?q=privilege&seat=me&status=at-risk&all=true',
    );
    expect(
      await screen.findByRole('heading', { name: /^2 outcomes match; / }),
    ).toBeInTheDocument();
    expect(api.callsOf('listOutcomes')[0][0]).toMatchObject({
      q: 'privilege',
      seat: 'me',
      status: 'at-risk',
      all: 'true',
    });
    expect(
      screen.getByRole('checkbox', { name: 'My seats only' }),
    ).toBeChecked();
  });

  it('writes what one looks for into the address, by keyboard too', async () => {
    const api = await show();
    await rowOf('Halve standing privilege');
    const address = screen.getByTestId('address');
    const mine = screen.getByRole('checkbox', { name: 'My seats only' });
    act(() => mine.focus());
    await userEvent.keyboard(' ');
    await waitFor(() => expect(address).toHaveTextContent(`${PAGE}?seat=me`));
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search outcomes' }),
      'halve',
    );
    await waitFor(() =>
      expect(address).toHaveTextContent(`${PAGE}?q=halve&seat=me`),
    );
    await waitFor(() =>
      expect(api.callsOf('listOutcomes').at(-1)![0]).toMatchObject({
        q: 'halve',
        seat: 'me',
      }),
    );
  });

  it('appends the next page and keeps what is there', async () => {
    const api = await show(async ({ cursor }) =>
      cursor
        ? aPage({ items: [owners], totalCount: 2 })
        : aPage({ items: [halve], totalCount: 2, nextCursor: 'from-1' }),
    );
    expect(
      await screen.findByRole('heading', { name: /of the 1 shown, / }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    await rowOf('Every identity has an owner');
    await rowOf('Halve standing privilege');
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
    expect(api.callsOf('listOutcomes').at(-1)![0]).toMatchObject({
      cursor: 'from-1',
    });
  });

  it('says when nothing matches, and takes the filter back', async () => {
    await show(
      async ({ q }) => (q ? aPage({ items: [], totalCount: 0 }) : aPage()),
      '?q=nonsense',
    );
    expect(await screen.findByText('No outcome matches.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await rowOf('Halve standing privilege');
  });

  it('starts with a template, or a file in Git, where there is none', async () => {
    await show(async () => aPage({ items: [], totalCount: 0 }));
    expect(
      await screen.findByRole('heading', {
        name: 'No outcome is in force yet',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Declare an outcome' }),
    ).toHaveAttribute('href', `${PAGE}/new`);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the file' }),
    );
    expect(
      screen.getByRole('region', { name: 'Catalog file of an outcome' }),
    ).toHaveTextContent('kind: Outcome');
  });

  it('leads from there to drafts', async () => {
    await show(async ({ all }) =>
      all
        ? aPage({
            items: [anOutcomeSummary({ status: 'draft' })],
            totalCount: 1,
            mayDeclare: false,
          })
        : aPage({ items: [], totalCount: 0, mayDeclare: false }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Look at drafts and what has ended',
      }),
    );
    const row = await rowOf('Halve standing privilege');
    expect(row.getByText('Draft')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Declare an outcome' }),
    ).not.toBeInTheDocument();
  });

  it('says what failed and tries again when asked', async () => {
    const failure = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(failure), async () => aPage()];
    await show(() => answers.shift()!());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await rowOf('Halve standing privilege');
  });

  it('does not offer to try again what one may not see', async () => {
    const failure = await aResponseError(403);
    await show(() => Promise.reject(failure));
    expect(
      await screen.findByText('You may not see outcomes'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('keeps the old list when more cannot be read', async () => {
    const failure = await aResponseError(503, 'the database is away');
    await show(({ cursor }) =>
      cursor
        ? Promise.reject(failure)
        : Promise.resolve(
            aPage({ items: [halve], totalCount: 2, nextCursor: 'from-1' }),
          ),
    );
    await rowOf('Halve standing privilege');
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    expect(
      await screen.findByText(/reading it again failed: the database is away/),
    ).toBeInTheDocument();
    await rowOf('Halve standing privilege');
  });
});
