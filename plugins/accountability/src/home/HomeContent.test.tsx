import { screen } from '@testing-library/react';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import {
  anEscalation,
  anObligation,
  anOutcomeSummary,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { AccountabilityHomeCard } from './AccountabilityHomeCard';

const mine = anOutcomeSummary({
  ...{ ref: 'outcome:default/halve', title: 'Halve it', status: 'at-risk' },
  ...{ waitsForYou: true, seatsForYou: ['legal'] },
});

describe.each(inBothSystems)('AccountabilityHomeCard, %s', (_, render) => {
  const show = async (answers: Partial<AccountabilityApi> = {}) => {
    const api = fakeAccountabilityApi({
      listOutcomes: async () => ({
        items: [mine],
        totalCount: 7,
        mayDeclare: false,
      }),
      listIdentities: async () => ({ items: [], totalCount: 3 }),
      listDueReviews: async () => ({
        items: [
          {
            ...{ subject: 'outcome:default/other', title: 'Not mine' },
            ...{ cadence: 'monthly', dueAt: '2026-11-24T00:00:00Z' },
            ...{ overdue: false, holders: [] },
          },
          {
            ...{ subject: mine.ref, title: 'Halve it', cadence: 'monthly' },
            ...{ dueAt: '2026-12-05T00:00:00Z', overdue: false, holders: [] },
          },
        ],
      }),
      listObligations: async () => ({
        ...{ items: [anObligation()], more: 3, overdue: 1 },
      }),
      listEscalations: async () => ({
        items: [anEscalation(), anEscalation({ id: '5' })],
        totals: { open: 9, unacknowledged: 2, reachedNobody: 0 },
      }),
      ...answers,
    });
    await render(<AccountabilityHomeCard />, { api });
    return api;
  };

  it('says what waits for me, what I answer for, and the next review', async () => {
    const api = await show();
    expect(
      await screen.findByRole('link', { name: '1 seat waits for your answer' }),
    ).toHaveAttribute('href', '/accountability/outcomes?seat=me');
    expect(
      screen.getByRole('link', { name: '3 identities are offered to you' }),
    ).toHaveAttribute('href', '/accountability/inventory?offeredTo=me');
    expect(
      screen.getByRole('link', {
        name: '4 things wait for you, 1 of them overdue',
      }),
    ).toHaveAttribute('href', '/accountability/exceptions?view=mine&days=30');
    expect(
      screen.getByRole('link', {
        name: '2 things that are overdue were escalated to you',
      }),
    ).toHaveAttribute('href', '/accountability/exceptions?view=mine');
    expect(api.callsOf('listEscalations')[0][0]).toMatchObject({
      mine: 'true',
    });
    expect(screen.getByText('At risk')).toBeInTheDocument();
    expect(screen.getByText('and 6 more')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Hold the review of Halve it' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Not mine')).not.toBeInTheDocument();
    expect(api.callsOf('listOutcomes')[0][0]).toMatchObject({ seat: 'me' });
  });

  it('says so where nothing waits, also to whoever may see nothing', async () => {
    const forbidden = await aResponseError(403);
    const no = () => Promise.reject(forbidden);
    await show({
      ...{ listOutcomes: no, listIdentities: no },
      ...{ listDueReviews: no, listObligations: no, listEscalations: no },
    });
    expect(
      await screen.findByText('Nothing waits for your answer.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('You have no seat in an outcome.'),
    ).toBeInTheDocument();
  });

  it('says what failed', async () => {
    const away = await aResponseError(503, 'the database is away');
    await show({ listOutcomes: () => Promise.reject(away) });
    expect(await screen.findByText(/the database is away/)).toBeInTheDocument();
  });
});
