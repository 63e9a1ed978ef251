import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aResponseError, aSeat } from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import {
  dialog,
  GUEST,
  mayDo,
  mine,
  outcomeWith,
  press,
  REF,
  showSeats,
} from './__testUtils__/showSeats';

describe.each(inOneSystem)('answers about a seat, %s', (_, render) => {
  it('accepts from the picture, with the terms in sight', async () => {
    const api = await showSeats(render);
    await press('Answer for Control system');
    const open = await dialog();
    expect(
      open.getByText('What you agree to, version 3 of the charter'),
    ).toBeInTheDocument();
    expect(open.getByText('Five at most.')).toBeInTheDocument();
    expect(
      open.getByText('Everything in the catalog that can have an owner'),
    ).toBeInTheDocument();
    await userEvent.click(open.getByRole('button', { name: 'Accept' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.callsOf('answerSeat')).toEqual([
      [
        REF,
        {
          seat: 'control-system',
          holder: GUEST,
          answer: 'accept',
          reason: undefined,
          charterVersion: 3,
        },
      ],
    ]);
    // The page is read again.
    expect(api.callsOf('getOutcome').length).toBeGreaterThan(1);
  });

  describe('of whoever takes it later', () => {
    const planned = (state: 'waiting' | 'accepted') =>
      outcomeWith({
        seats: [
          aSeat({
            next: [
              {
                ...{ from: '2027-01-01', state },
                holder: { ref: GUEST, title: 'Guest', standing: 'active' },
              },
            ],
          }),
        ],
        may: mayDo([mine({ seat: 'business-result' })]),
      });

    it('are told their first day, and asked beforehand', async () => {
      const api = await showSeats(render, planned('waiting'));
      expect(await screen.findAllByText(/From 1 Jan 2027:/)).not.toHaveLength(
        0,
      );
      expect(screen.getAllByText('has not answered yet')).toHaveLength(2);
      await press('Accept Business result');
      const open = await dialog();
      expect(open.getByText('1 Jan 2027')).toBeInTheDocument();
      await userEvent.click(open.getByRole('button', { name: 'Accept' }));
      await waitFor(() =>
        expect(api.callsOf('answerSeat')[0]?.[1]).toMatchObject({
          ...{ seat: 'business-result', holder: GUEST, answer: 'accept' },
        }),
      );
    });

    it('are not asked again once they accepted', async () => {
      await showSeats(render, planned('accepted'));
      expect(await screen.findAllByText('has accepted')).toHaveLength(2);
      expect(
        screen.queryByRole('button', { name: 'Accept Business result' }),
      ).not.toBeInTheDocument();
    });
  });

  it('declines only with a reason', async () => {
    const api = await showSeats(render);
    await press('Decline Control system');
    const open = await dialog();
    await userEvent.click(open.getByRole('button', { name: 'Decline' }));
    expect(
      open.getByText('Say in a few words why you decline.'),
    ).toBeInTheDocument();
    expect(api.callsOf('answerSeat')).toEqual([]);
    await userEvent.type(
      open.getByRole('textbox', { name: /Why/ }),
      'Not my systems.',
    );
    await userEvent.click(open.getByRole('button', { name: 'Decline' }));
    await waitFor(() =>
      expect(api.callsOf('answerSeat')[0]?.[1]).toMatchObject({
        answer: 'decline',
        reason: 'Not my systems.',
      }),
    );
  });

  it('reads the terms again when they changed meanwhile', async () => {
    const conflict = await aResponseError(409, 'version 4 is in force');
    const outcomes = [outcomeWith()];
    const api = await showSeats(render, undefined, {
      getOutcome: async () =>
        outcomes.shift() ?? outcomeWith({ charterVersion: 4 }),
      answerSeat: () => Promise.reject(conflict),
    });
    await press('Accept Control system');
    const open = await dialog();
    await userEvent.click(open.getByRole('button', { name: 'Accept' }));
    expect(await open.findByRole('alert')).toHaveTextContent(
      'The charter changed while you read it.',
    );
    expect(
      await open.findByText('What you agree to, version 4 of the charter'),
    ).toBeInTheDocument();
    await userEvent.click(open.getByRole('button', { name: 'Accept' }));
    await waitFor(() =>
      expect(api.callsOf('answerSeat')[1]?.[1]).toMatchObject({
        charterVersion: 4,
      }),
    );
  });

  it('keeps what was filled in when it is not recorded', async () => {
    const failure = await aResponseError(503, 'the database is away');
    await showSeats(render, undefined, {
      answerSeat: () => Promise.reject(failure),
    });
    await press('Decline Control system');
    const open = await dialog();
    await userEvent.type(open.getByRole('textbox', { name: /Why/ }), 'No.');
    await userEvent.click(open.getByRole('button', { name: 'Decline' }));
    expect(await open.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    expect(open.getByRole('textbox', { name: /Why/ })).toHaveValue('No.');
  });

  it('says for whom one acts, and what one may not do', async () => {
    await showSeats(
      render,
      outcomeWith({
        seats: [
          aSeat({
            seat: 'mission',
            delegate: {
              id: '1',
              to: { ref: GUEST, standing: 'active' },
              from: '2026-11-01T00:00:00.000Z',
              until: '2026-12-01T00:00:00.000Z',
              reason: 'Leave.',
            },
          }),
          aSeat({
            seat: 'legal',
            holder: {
              ref: 'group:default/tribe',
              title: 'Tribe',
              standing: 'active',
            },
          }),
        ],
        may: mayDo([
          mine({
            seat: 'mission',
            holder: 'user:default/dana.fox',
            delegate: { allowed: false, why: 'It is the seat of Dana' },
          }),
          mine({ seat: 'legal', holder: 'group:default/tribe' }),
        ]),
      }),
    );
    const section = within(
      await screen.findByRole('region', { name: 'Your seats' }),
    );
    expect(
      await section.findByText(/held by Dana Fox, for whom you act/),
    ).toBeInTheDocument();
    expect(
      section.getByText(/held by Tribe, a group of yours/),
    ).toBeInTheDocument();
    // It is accepted, so it can only be given back.
    expect(
      section.queryByRole('button', { name: 'Accept Mission' }),
    ).not.toBeInTheDocument();
    expect(
      section.getByRole('button', { name: 'Decline Mission' }),
    ).toBeInTheDocument();
    expect(
      section.getByRole('button', {
        name: 'Delegate Mission',
        description: 'Delegate: It is the seat of Dana',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('shows nothing of the kind to those without a seat', async () => {
    await showSeats(
      render,
      outcomeWith({
        may: mayDo([]),
      }),
    );
    await screen.findByRole('heading', { name: 'Who answers for it' });
    expect(
      screen.queryByRole('heading', { name: 'Your seats' }),
    ).not.toBeInTheDocument();
  });
});
