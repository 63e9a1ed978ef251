import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReviewPreview } from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import { aResponseError, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { aReview } from '../__testUtils__/aReview';
import { ReviewPreviewContent } from './ReviewPreviewContent';

const { facts, agenda, subject } = aReview();

describe.each(inBothSystems)('ReviewPreviewContent, %s', (_, render) => {
  const show = async (
    rest: Partial<ReviewPreview> = {},
    startReview = async () => aReview(),
    about = subject,
  ) => {
    const api = fakeAccountabilityApi({
      previewReview: async () => ({
        ...{ facts, agenda, mayHold: { allowed: true }, ...rest },
      }),
      startReview,
    });
    const search = new URLSearchParams({ subject: about });
    await render(
      <AtPath path={`/reviews/hold?${search}`}>
        <ReviewPreviewContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const start = () => screen.findByRole('button', { name: 'Start the review' });

  it('shows what it would look at, and starts', async () => {
    const api = await show();
    await userEvent.click(await start());
    expect(api.callsOf('startReview')[0][0]).toEqual({ subject });
    expect(api.callsOf('previewReview')[0][0]).toBe(subject);
  });

  it('says of the one of all outcomes what it counts for', async () => {
    const counts = /It counts as a review of each outcome that it looks at/;
    await show();
    await start();
    expect(screen.queryByText(counts)).not.toBeInTheDocument();
    cleanup();
    await show({}, undefined, 'programme');
    expect(await screen.findByText(counts)).toBeInTheDocument();
  });

  it('says why one may not', async () => {
    await show({ mayHold: { allowed: false, why: 'you have no seat in it' } });
    expect(await start()).toBeDisabled();
    expect(screen.getByText(/you have no seat in it/)).toBeInTheDocument();
  });

  it('leads to the one that is open', async () => {
    await show({ openReview: '3' });
    expect(
      await screen.findByRole('link', { name: /Go on with the open review/ }),
    ).toHaveAttribute('href', '/accountability/outcomes/reviews/3');
  });

  it('says what failed', async () => {
    const conflict = await aResponseError(409, 'One is open already');
    await show({}, () => Promise.reject(conflict));
    await userEvent.click(await start());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'One is open already',
    );
  });
});
