import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inOneSystem } from '../../testing/__testUtils__';
import {
  dialog,
  GUEST,
  outcomeWith,
  press,
  REF,
  showSeats,
} from './__testUtils__/showSeats';

describe.each(inOneSystem)('delegations of a seat, %s', (_, render) => {
  it('delegates to a person, for some days, with a reason', async () => {
    const api = await showSeats(render);
    await press('Delegate Control system');
    const open = await dialog();
    await userEvent.click(open.getByRole('button', { name: 'Delegate' }));
    expect(open.getByText('Choose who acts for you.')).toBeInTheDocument();
    expect(open.getByText('Say why in a few words.')).toBeInTheDocument();

    await userEvent.type(
      open.getByRole('textbox', { name: 'Who acts for you' }),
      'kim',
    );
    await userEvent.click(await screen.findByRole('option', { name: /kim/i }));
    const until = open.getByLabelText(/Until the end of/);
    await userEvent.clear(until);
    await userEvent.type(until, '2026-11-30');
    await userEvent.type(open.getByRole('textbox', { name: /Why/ }), 'Leave.');
    await userEvent.click(open.getByRole('button', { name: 'Delegate' }));
    await waitFor(() =>
      expect(api.callsOf('delegateSeat')).toEqual([
        [
          REF,
          {
            seat: 'control-system',
            holder: GUEST,
            to: 'user:default/kim.roe',
            from: '2026-11-23T12:00:00.000Z',
            until: new Date('2026-11-30T23:59:59.999').toISOString(),
            reason: 'Leave.',
          },
        ],
      ]),
    );
  });

  it('ends a delegation before its time', async () => {
    const api = await showSeats(
      render,
      outcomeWith({
        seatEvents: [
          {
            id: '42',
            at: '2026-11-20T00:00:00.000Z',
            seat: 'control-system',
            what: 'delegate',
            by: GUEST,
            holder: GUEST,
            to: 'user:default/kim.roe',
            from: '2026-11-20T00:00:00.000Z',
            until: '2026-12-05T12:00:00.000Z',
            reason: 'Leave.',
          },
        ],
      }),
    );
    expect(
      await screen.findByText(/acts from 20 Nov 2026 until 5 Dec 2026/),
    ).toBeInTheDocument();
    await press('End the delegation of Control system to kim.roe');
    const open = await dialog();
    await userEvent.click(
      open.getByRole('button', { name: 'End the delegation' }),
    );
    await waitFor(() =>
      expect(api.callsOf('revokeDelegation')).toEqual([[REF, '42']]),
    );
  });
});
