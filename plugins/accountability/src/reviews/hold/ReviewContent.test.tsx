import { mockApis } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ReviewDetail,
} from 'backstage-plugin-accountability-common';
import { Route, Routes } from 'react-router-dom';
import { AtPath } from '../../inventory/__testUtils__';
import { aResponseError, fakeAccountabilityApi } from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { aReview } from '../__testUtils__/aReview';
import { ReviewContent } from './ReviewContent';

describe.each(inOneSystem)('ReviewContent, %s', (_, render) => {
  const show = async (
    reviews: ReviewDetail[],
    answers: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi({
      getReview: async () =>
        reviews.length > 1 ? reviews.shift()! : reviews[0],
      ...answers,
    });
    await render(
      <AtPath path="/reviews/7">
        <Routes>
          <Route path="/reviews/:id" element={<ReviewContent />} />
        </Routes>
      </AtPath>,
      // What one test types is kept for whoever opens the page next.
      { api, storage: mockApis.storage() },
    );
    await screen.findByText('Agenda');
    return api;
  };
  const region = (name: string) => within(screen.getByRole('region', { name }));
  const minutes = () => screen.findByRole('textbox', { name: 'Minutes' });

  it('shows what it looks at, and what proves it', async () => {
    await show([aReview()]);
    expect(
      screen.getByRole('heading', { name: 'Review of Halve it' }),
    ).toBeInTheDocument();
    expect(screen.getByText('abc123')).toBeInTheDocument();
    expect(region('Agenda').getByText(/Halve it: At risk/)).toBeInTheDocument();
    const pack = region('Board pack');
    expect(pack.getByText(/From 62 to 31 identities by/)).toBeInTheDocument();
    expect(pack.getByText(/nobody sits there/)).toBeInTheDocument();
    expect(
      pack.getByRole('row', { name: /Finance Nobody/ }),
    ).toBeInTheDocument();
  });

  it('writes down minutes and a decision, and says what is missing', async () => {
    const api = await show([aReview()], {
      recordReview: async () => aReview(),
    });
    await userEvent.type(await minutes(), 'We talked.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a decision' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Write it down' }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent(/Say what was decided/);
    expect(api.callsOf('recordReview')).toEqual([]);
    await userEvent.type(
      screen.getByRole('textbox', { name: /In words/ }),
      'It stays',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Write it down' }),
    );
    expect(api.callsOf('recordReview')[0].slice(0, 2)).toEqual([
      '7',
      {
        ...{ minutes: 'We talked.', participants: [], expectedHash: 'h1' },
        decisions: [{ what: 'keep', text: 'It stays' }],
        reason: undefined,
      },
    ]);
  });

  it('keeps what was typed when a colleague was faster, and shows theirs', async () => {
    const conflict = await aResponseError(409, 'another hash');
    const theirs = aReview({
      hash: 'h2',
      record: { minutes: 'Theirs.', decisions: [], participants: [] },
    });
    const api = await show([aReview(), theirs], {
      recordReview: () => Promise.reject(conflict),
    });
    await userEvent.type(await minutes(), 'Mine.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Write it down' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Somebody else wrote something down meanwhile/,
    );
    expect(await screen.findByText('Theirs.')).toBeInTheDocument();
    expect(await minutes()).toHaveValue('Mine.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Write it down' }),
    );
    expect(api.callsOf('recordReview')[1][1]).toMatchObject({
      expectedHash: 'h2',
    });
  });

  it('ends with the day of the next one, once something is written down', async () => {
    await show([aReview()]);
    const end = () => screen.getByRole('button', { name: 'End the review' });
    expect(end()).toBeDisabled();
    expect(
      screen.getByText('Write down minutes and at least one decision first.'),
    ).toBeInTheDocument();
  });

  it('ends it', async () => {
    const record = {
      ...{ minutes: 'We talked.', participants: [] },
      decisions: [{ what: 'keep' as const, text: 'It stays' }],
    };
    const api = await show([aReview({ record })], {
      closeReview: async () => aReview({ record, state: 'closed' }),
    });
    const next = screen.getByLabelText('The next review is on');
    expect(next).toHaveValue('2027-02-27');
    expect(next).toHaveAccessibleDescription(/By 27 Feb 2027 at the latest/);
    await userEvent.click(
      screen.getByRole('button', { name: 'End the review' }),
    );
    expect(api.callsOf('closeReview')[0].slice(0, 2)).toEqual([
      '7',
      { expectedHash: 'h1', nextOn: '2027-02-27' },
    ]);
  });

  it('is read by whoever may not hold it, and corrected by whoever may', async () => {
    await show([
      aReview({ mayHold: { allowed: false, why: 'You have no seat.' } }),
    ]);
    expect(screen.queryByRole('textbox', { name: 'Minutes' })).toBeNull();
    expect(
      region('What is written down').getAllByText('Nothing is written down.'),
    ).toHaveLength(2);
  });

  it('says that there is none', async () => {
    const gone = await aResponseError(404);
    const api = fakeAccountabilityApi({
      getReview: () => Promise.reject(gone),
    });
    await render(<ReviewContent />, { api });
    expect(
      await screen.findByText(/There is no such review/),
    ).toBeInTheDocument();
  });
});
