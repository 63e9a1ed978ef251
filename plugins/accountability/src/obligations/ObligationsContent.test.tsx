import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ObligationList,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../inventory/__testUtils__';
import { anObligation, aParty, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { ObligationsContent } from './ObligationsContent';

const OUTCOME = 'outcome:default/halve';

const late = anObligation({
  ...{ id: 'late', kind: 'bring-number', title: 'Halve it', outcome: OUTCOME },
  ...{ dueAt: '2026-11-20T12:00:00.000Z', overdue: true },
  because: {
    ...{ seat: 'control-system', how: 'group' },
    holder: 'group:default/platform',
  },
  next: {
    ...{ kind: 'escalation', rung: 'business-result', to: [aParty()] },
    at: '2026-12-03T12:00:00.000Z',
  },
});
const review = anObligation({
  ...{ id: 'review', kind: 'hold-review', title: 'Halve it', outcome: OUTCOME },
  dueAt: '2026-12-20T12:00:00.000Z',
  because: {
    ...{ seat: 'business-result', how: 'delegation' },
    holder: 'user:default/dana.fox',
  },
});
const key = anObligation({
  ...{ id: 'key', kind: 'replace-credential', title: 'aws:main/user/ci' },
  ...{ identity: '9', dueAt: '2026-12-21T12:00:00.000Z' },
  because: { holder: 'group:default/platform', how: 'group' },
});

describe.each(inBothSystems)('ObligationsContent, %s', (_, render) => {
  const show = async (
    list: Partial<ObligationList> | AccountabilityApi['listObligations'],
    search = '',
  ) => {
    const api = fakeAccountabilityApi({
      listObligations:
        typeof list === 'function'
          ? list
          : async () => ({ items: [], more: 0, overdue: 0, ...list }),
    });
    await render(
      <AtPath path={`/accountability/exceptions${search}`}>
        <ObligationsContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const address = () => screen.getByTestId('address');

  it('tells whoever takes a seat later from which day on', async () => {
    const of = (how: 'own' | 'group', holder: string) =>
      anObligation({
        ...{ id: how, kind: 'accept-seat', outcome: OUTCOME },
        dueAt: '2026-12-31T12:00:00.000Z',
        because: {
          ...{ seat: 'business-result', from: '2027-01-01', how, holder },
        },
      });
    await show({
      items: [of('own', 'user:default/kim'), of('group', 'group:default/desk')],
    });
    const [own, group] = await screen.findAllByRole('listitem');
    expect(own).toHaveTextContent(
      /31 Dec 2026.*because you take the seat Business result from 1 Jan 2027 on.*The next day the seat begins in any case/,
    );
    expect(group).toHaveTextContent(
      /because your group desk takes the seat Business result from 1 Jan 2027 on/,
    );
  });

  it('says what to do, by when, why they, and what happens otherwise', async () => {
    const api = await show({
      ...{ items: [late, anObligation(), review, key], more: 2, overdue: 1 },
    });
    expect(
      await screen.findByRole('heading', {
        name: '6 things wait for you, 1 of them overdue; the next is due in 3 days.',
      }),
    ).toBeInTheDocument();
    const group = (name: string) =>
      within(screen.getByRole('region', { name })).getAllByRole('listitem');
    const [overdue] = group('Overdue');
    expect(overdue).toHaveTextContent(
      /Overdue; it was due 3 days ago · 20 Nov 2026.*your group platform holds the seat Control system.*next: goes to.*Dana Fox.*\(Accountable executive\) in 10 days · 3 Dec 2026.*OUT-02 fails/,
    );
    const [soon] = group('Within a week');
    expect(soon).toHaveTextContent(
      /Due in 3 days · 26 Nov 2026.*because you hold the seat Exceptions.*Nobody approves by silence/,
    );
    const later = group('Later');
    expect(later[0]).toHaveTextContent(
      /because you act for dana.fox in the seat Business result/,
    );
    expect(later[1]).toHaveTextContent(
      /because platform, your group, answers for it/,
    );
    expect(
      screen
        .getAllByRole('link')
        .map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      [
        'Bring the next number of "Halve it"',
        '/accountability/outcomes/default/halve',
      ],
      ['Dana Fox', '/catalog/default/user/dana.fox'],
      [
        'Decide about the exception "The key of payments cannot be renewed yet"',
        '/accountability/exceptions/7',
      ],
      [
        'Hold the review of "Halve it"',
        '/accountability/outcomes/reviews/hold?subject=outcome%3Adefault%2Fhalve',
      ],
      [
        'Replace a credential of aws:main/user/ci',
        '/accountability/inventory/9',
      ],
    ]);
    expect(screen.getByText(/^2 more are due/)).toBeInTheDocument();
    expect(api.callsOf('listObligations')[0][0]).toEqual({ days: 90 });
  });

  it('looks further ahead where nothing waits, and keeps that in the address', async () => {
    const api = await show({}, '?days=30');
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing waits for you in the next 30 days.',
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Look a year ahead' }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing waits for you in the next 365 days.',
      }),
    ).toBeInTheDocument();
    expect(address()).toHaveTextContent('?view=mine&days=365');
    expect(
      screen.queryByRole('button', { name: 'Look a year ahead' }),
    ).not.toBeInTheDocument();
    expect(api.callsOf('listObligations').map(([query]) => query)).toEqual([
      { days: 30 },
      { days: 365 },
    ]);
  });

  it('shows a month as a table, and turns its pages in the address', async () => {
    const api = await show({ items: [late, anObligation(), review] });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Calendar' }),
    );
    const november = await screen.findByRole('table', {
      name: 'What is due for you in November 2026',
    });
    const cell = (table: HTMLElement, text: RegExp) =>
      within(table).getByRole('cell', { name: text });
    expect(cell(november, /^23/)).toHaveAttribute('aria-current', 'date');
    expect(cell(november, /^20/)).toHaveTextContent(
      '201 overdueBring the numberHalve it',
    );
    expect(
      within(cell(november, /^26 ?1 due/)).getByRole('link'),
    ).toHaveAttribute('href', '/accountability/exceptions/7');
    await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
    const december = await screen.findByRole('table', {
      name: 'What is due for you in December 2026',
    });
    expect(cell(december, /^20/)).toHaveTextContent(
      '201 dueHold the reviewHalve it',
    );
    expect(address()).toHaveTextContent(
      '?view=mine&show=calendar&month=2026-12',
    );
    expect(api.callsOf('listObligations').at(-1)?.[0]).toEqual({
      ...{ days: 90, limit: 500 },
    });
  });

  it('says what failed, and tries again', async () => {
    let calls = 0;
    await show(async () => {
      calls += 1;
      if (calls === 1) throw new Error('The line is down');
      return { items: [late], more: 0, overdue: 1 };
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Could not load what waits for you.*The line is down/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', {
        name: '1 thing waits for you, and it is overdue.',
      }),
    ).toBeInTheDocument();
  });
});
