import { cleanup, screen, within } from '@testing-library/react';
import type {
  AccountabilityApi,
  OutcomeStatus,
  ReviewSummary,
} from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { OutcomeReviews } from './OutcomeReviews';

const ref = 'outcome:default/halve-standing-privilege';

const review: ReviewSummary = {
  ...{ id: '1', subject: ref, title: 'Halve standing privilege' },
  ...{ state: 'closed', corrected: false },
  openedAt: '2026-09-01T09:00:00.000Z',
  openedBy: 'user:default/dana.fox',
  heldAt: '2026-09-01T10:00:00.000Z',
  decisions: [
    {
      ...{ what: 'change', text: 'Rotate sooner' },
      ...{ who: 'user:default/sam.lee', due: '2026-12-05' },
    },
    { what: 'keep', text: 'The target stays' },
  ],
};

describe.each(inBothSystems)('OutcomeReviews, %s', (_, render) => {
  const show = async (
    options: {
      items?: ReviewSummary[];
      dueAt?: string;
      status?: OutcomeStatus;
    } = {},
    listReviews: AccountabilityApi['listReviews'] = async () => ({
      items: options.items ?? [],
      dueAt: options.dueAt,
    }),
  ) => {
    const api = fakeAccountabilityApi({ listReviews });
    const { status = 'on-track' } = options;
    await render(
      <OutcomeReviews outcome={{ ref, status, title: 'Halve it' }} />,
      { api },
    );
  };
  const region = async () =>
    within(await screen.findByRole('region', { name: 'Governance reviews' }));

  it('tells what was decided, who sees to it and by when', async () => {
    await show({ items: [review], dueAt: '2026-12-02T10:00:00.000Z' });
    const reviews = await region();
    const [change, keep] = await reviews.findAllByText(/^(Change|Keep)$/);
    expect(change.parentElement).toHaveTextContent(
      /^Change: Rotate sooner .*sam\.lee.* by 5 Dec 2026$/i,
    );
    expect(keep.parentElement).toHaveTextContent(/^Keep: The target stays$/);
    expect(reviews.getByText(/^The next one is due/)).toHaveTextContent(
      /2 Dec 2026/,
    );
  });

  it('says when the next one is overdue', async () => {
    await show({ dueAt: '2026-10-01T10:00:00.000Z' });
    const reviews = await region();
    expect(await reviews.findByText(/is overdue/)).toBeInTheDocument();
    expect(reviews.getByText('None was held yet.')).toBeInTheDocument();
  });

  it('says that none was agreed, and nothing of it where the outcome is not in force', async () => {
    await show();
    const none = 'No review was agreed.';
    expect(await (await region()).findByText(none)).toBeInTheDocument();
    cleanup();
    await show({ status: 'draft' });
    await (await region()).findByText('None was held yet.');
    expect(screen.queryByText(none)).not.toBeInTheDocument();
  });

  it('says what failed', async () => {
    await show({}, async () => {
      throw new Error('The line is down');
    });
    expect(
      await (await region()).findByText(/The line is down/),
    ).toBeInTheDocument();
  });

  it('marks those of all outcomes, those that are open and those corrected', async () => {
    await show({
      items: [
        { ...review, id: '3', state: 'open', heldAt: undefined, decisions: [] },
        { ...review, id: '2', subject: 'programme', corrected: true },
      ],
    });
    const reviews = await region();
    expect(await reviews.findByText(/^Open since/)).toBeInTheDocument();
    expect(reviews.getByText('Nothing was decided yet.')).toBeInTheDocument();
    expect(
      reviews.getByText(
        /^With all outcomes together, which counts here as well: Held/,
      ),
    ).toBeInTheDocument();
    expect(reviews.getByText(/was corrected later/)).toBeInTheDocument();
  });
});
