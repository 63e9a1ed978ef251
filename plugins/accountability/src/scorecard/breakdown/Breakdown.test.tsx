import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ScorecardMovers,
  ScorecardRow,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anOverview,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { aScorecardRow } from '../../testing/aScorecardRow';
import { inBothSystems } from '../../testing/__testUtils__';
import { Breakdown } from './Breakdown';

const none = { pass: 0, fail: 0, excepted: 0, unknown: 0 };
function aRow(name: string, rest: Partial<ScorecardRow> = {}): ScorecardRow {
  return aScorecardRow({
    ...{ ref: `group:default/${name}`, title: name },
    rules: [{ ruleId: 'key-age', ...none, pass: 3, fail: 1, unknown: 2 }],
    ...rest,
  });
}
const change = {
  week: { identities: 0, ownerless: 3, ...none },
  quarter: { identities: 0, ownerless: -8, ...none },
};
const movers: ScorecardMovers = {
  worse: [
    {
      ...{ ref: 'group:default/far', title: 'Far away', ownerless: 9 },
      change: { identities: 0, ...none, ownerless: 7 },
    },
  ],
  better: [],
};
const total = aRow('all', {
  change,
  rules: [
    { ruleId: 'key-age', ...none, fail: 9 },
    { ruleId: 'owner', ...none, unknown: 2 },
  ],
});
const overview = anOverview({
  byRule: [
    {
      ...{ ruleId: 'key-age', title: 'Keys are young', severity: 'high' },
      ...{ ...none, fail: 9, notApplicable: 0 },
    },
  ],
});

describe.each(inBothSystems)('Breakdown, %s', (_, render) => {
  const show = async (
    getScorecard: AccountabilityApi['getScorecard'] = async query =>
      query.under
        ? { total, rows: [aRow('squad')] }
        : {
            total,
            rows: [aRow('tribe', { expandable: true, change }), aRow('other')],
            ...{ countedFrom: '2026-11-01', countedTo: '2026-11-22' },
          },
    search = '',
  ) => {
    const api = fakeAccountabilityApi({
      getScorecard,
      getScorecardMovers: async () => movers,
      exportScorecard: async () => new Response('ref'),
    });
    await render(
      <AtPath path={`/accountability/scorecard${search}`}>
        <Breakdown overview={overview} />
      </AtPath>,
      { api },
    );
    return api;
  };
  const grid = async () =>
    within(
      await screen.findByRole('treegrid', { name: /Share of identities/ }),
    );

  it('says in each cell what passes of what can be evaluated, and leads to the list', async () => {
    await show();
    const cell = (await grid()).getByRole('link', {
      name: /^tribe, Keys are young: 75 %\. 3 pass, 1 fail, 0 excepted, 2 unknown$/,
    });
    expect(cell).toHaveAttribute(
      'href',
      '/accountability/inventory?entity=group%3Adefault%2Ftribe&rule=key-age&verdict=fail',
    );
    // Only unknown anywhere; here it concerns nothing.
    expect((await grid()).getAllByTitle('concerns nothing')).toHaveLength(2);
  });

  it('says how it moved, since when is asked for', async () => {
    await show();
    expect((await grid()).getByText(/3 more/)).toBeInTheDocument();
    expect((await grid()).getByTitle('not counted then')).toBeInTheDocument();
    expect(
      screen.getByText(/Change: compared with a week ago\./),
    ).toBeInTheDocument();
  });

  it('says who moved most of all, listed or not', async () => {
    const api = await show();
    const moved = within(
      await screen.findByRole('region', { name: 'Who moved' }),
    );
    expect(
      await moved.findByText('More ownerless identities'),
    ).toBeInTheDocument();
    expect(moved.getByRole('link', { name: 'Far away' })).toHaveAttribute(
      'href',
      '/accountability/inventory?entity=group%3Adefault%2Ffar&ownership=ownerless',
    );
    expect(moved.getByText(/7 more/)).toBeInTheDocument();
    expect(api.callsOf('getScorecardMovers').map(([query]) => query)).toEqual([
      { by: 'group', from: '2026-11-15', to: '2026-11-22' },
    ]);
  });

  it('compares with a quarter ago where the address says so', async () => {
    await show(undefined, '?since=quarter');
    expect((await grid()).getByText(/8 fewer/)).toBeInTheDocument();
    expect(
      await screen.findByText(/nothing was counted so far back/),
    ).toBeInTheDocument();
  });

  it('asks for no day that was not counted, and says which were', async () => {
    const api = await show(
      async () => ({
        ...{ total, rows: [aRow('tribe')] },
        ...{ countedFrom: '2026-11-01', countedTo: '2026-11-22' },
      }),
      '?since=2026-11-05',
    );
    await screen.findByRole('link', { name: 'tribe' });
    const asked = api.callsOf('getScorecard').length;
    const field = screen.getByLabelText('The end of');
    // The year is being typed.
    fireEvent.change(field, { target: { value: '0202-11-05' } });
    fireEvent.blur(field);
    expect(
      screen.getByText('Choose a day from 2026-11-01 to 2026-11-22.'),
    ).toBeInTheDocument();
    expect(api.callsOf('getScorecard')).toHaveLength(asked);
    expect(screen.getByRole('link', { name: 'tribe' })).toBeInTheDocument();

    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    expect(await screen.findByText(/with a week ago\./)).toBeInTheDocument();
    expect(api.callsOf('getScorecard').at(-1)![0]).not.toHaveProperty(
      'compare',
    );
  });

  it('leads back from a day in the address that was not counted', async () => {
    const refused = await aResponseError(400, '`compare` must be a day before');
    await show(
      query =>
        query.compare
          ? Promise.reject(refused)
          : Promise.resolve({ total, rows: [aRow('tribe')] }),
      '?since=1990-01-01',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Compare with a week ago' }),
    );
    expect(
      await screen.findByRole('link', { name: 'tribe' }),
    ).toBeInTheDocument();
  });

  it('compares any two days, in the address, the export and on paper', async () => {
    const api = await show(
      async () => ({
        total: aRow('all', { change: { since: total.change.week } }),
        rows: [
          aRow('tribe', {
            expandable: true,
            change: { since: { identities: 0, ...none, ownerless: 5 } },
          }),
          aRow('other'),
        ],
        ...{ countedFrom: '2026-11-01', countedTo: '2026-11-22' },
      }),
      '?to=2026-11-20',
    );
    await screen.findByText(/stood at the end of 2026-11-20/);
    await userEvent.click(
      screen.getByRole('button', { name: /Compared with/ }),
    );
    await userEvent.click(
      screen.getByRole('option', { name: 'a day of your choice' }),
    );
    fireEvent.change(screen.getByLabelText('The end of'), {
      target: { value: '2026-11-05' },
    });
    expect(await screen.findByText(/5 more/)).toBeInTheDocument();
    const days = { compare: '2026-11-05', to: '2026-11-20' };
    expect(api.callsOf('getScorecard').at(-1)![0]).toMatchObject(days);
    expect(api.callsOf('getScorecardMovers').at(-1)![0]).toMatchObject({
      ...{ from: '2026-11-05', to: '2026-11-20' },
    });
    expect(
      screen.getByText(/compared with the end of 2026-11-05/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the groups below tribe' }),
    );
    expect(api.callsOf('getScorecard').at(-1)![0]).toMatchObject({
      ...{ under: 'group:default/tribe', ...days },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Export as CSV' }),
    );
    expect(api.callsOf('exportScorecard')[0][0]).toEqual({
      ...{ by: 'group', ...days },
    });
  });

  it('opens a group, also with the keys, and walks the grid by arrows', async () => {
    const api = await show();
    const tribe = (await grid()).getByRole('link', { name: 'tribe' });
    tribe.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(
      await (await grid()).findByRole('link', { name: 'squad' }),
    ).toBeInTheDocument();
    expect(api.callsOf('getScorecard').at(-1)![0]).toMatchObject({
      ...{ by: 'group', under: 'group:default/tribe' },
    });
    await userEvent.keyboard('{ArrowDown}');
    expect((await grid()).getByRole('link', { name: 'squad' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('10');
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^tribe, Keys/);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect((await grid()).queryByRole('link', { name: 'squad' })).toBeNull();
    // One stop for Tab, wherever somebody walked to.
    const stops = (await grid()).getAllByRole('link');
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('is by owner, system and so on, in the address', async () => {
    const api = await show(undefined, '?by=owner');
    expect(
      (await grid()).getByRole('columnheader', { name: 'Owner' }),
    ).toBeInTheDocument();
    expect(api.callsOf('getScorecard')[0][0]).toMatchObject({ by: 'owner' });
    expect(screen.queryByText('Who moved')).toBeNull();
    expect((await grid()).getByRole('link', { name: 'tribe' })).toHaveAttribute(
      'href',
      '/accountability/inventory?owner=group%3Adefault%2Ftribe',
    );
  });

  it('shows more when there is more', async () => {
    await show(async ({ cursor }) =>
      cursor
        ? { total, rows: [aRow('second')] }
        : { total, rows: [aRow('first')], nextCursor: 'next' },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    expect(
      await (await grid()).findByRole('link', { name: 'second' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says that nothing is counted, and what failed', async () => {
    await show(async () => ({ total, rows: [] }));
    expect(
      await screen.findByText('Nothing is counted here'),
    ).toBeInTheDocument();
  });

  it('says what failed', async () => {
    const away = await aResponseError(503, 'the database is away');
    await show(() => Promise.reject(away));
    expect(await screen.findByText(/the database is away/)).toBeInTheDocument();
  });
});
