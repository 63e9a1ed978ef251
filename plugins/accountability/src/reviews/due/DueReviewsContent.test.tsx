import { screen, within } from '@testing-library/react';
import type { DueReviewPage } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi, NOW } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { DueReviewsContent } from './DueReviewsContent';

const DAY = 86_400_000;
const inDays = (days: number) =>
  new Date(NOW.getTime() + days * DAY).toISOString();
const due = (name: string, days: number) => ({
  ...{ subject: `outcome:default/${name}`, title: `Title of ${name}` },
  ...{ cadence: 'monthly' as const, dueAt: inDays(days), overdue: days < 0 },
  holders: [],
});

describe.each(inBothSystems)('DueReviewsContent, %s', (_, render) => {
  const show = async (page: DueReviewPage) => {
    const api = fakeAccountabilityApi({ listDueReviews: async () => page });
    await render(<DueReviewsContent />, { api });
  };

  it('says how many are overdue, and leads to holding them', async () => {
    await show({
      items: [due('a', -3), due('b', 8), { ...due('c', 80), openReview: '9' }],
      programme: { ...due('x', -1), subject: 'programme' },
    });
    expect(
      await screen.findByRole('heading', { name: '2 reviews are overdue.' }),
    ).toBeInTheDocument();
    const overdue = within(screen.getByRole('region', { name: 'Overdue' }));
    expect(
      overdue.getByRole('link', {
        name: 'Hold the review of All outcomes together',
      }),
    ).toHaveAttribute(
      'href',
      '/accountability/outcomes/reviews/hold?subject=programme',
    );
    const later = within(screen.getByRole('region', { name: 'Later' }));
    expect(
      later.getByRole('link', {
        name: 'Go on with the open review of Title of c',
      }),
    ).toHaveAttribute('href', '/accountability/outcomes/reviews/9');
  });

  it('says when the next one is due', async () => {
    await show({ items: [due('b', 8)] });
    expect(
      await screen.findByRole('heading', {
        name: /^The next review is due in 8 days, on 1 Dec 2026\.$/,
      }),
    ).toBeInTheDocument();
  });

  it('says that none was agreed, and where that is done', async () => {
    await show({ items: [] });
    expect(
      await screen.findByText('No review is due, because none was agreed.'),
    ).toBeInTheDocument();
  });
});
