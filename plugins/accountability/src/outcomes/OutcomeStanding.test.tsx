import { cleanup, screen } from '@testing-library/react';
import type {
  OutcomeStatus,
  SeatState,
} from 'backstage-plugin-accountability-common';
import { aSeat, aVacantSeat, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { OutcomeStanding } from './OutcomeStanding';

const NOBODY = 'Nobody has accepted to answer for it as it is now';

describe.each(inBothSystems)('OutcomeStanding, %s', (_, render) => {
  const show = async (status: OutcomeStatus, state: SeatState) => {
    cleanup();
    const seat =
      state === 'vacant'
        ? aVacantSeat({ seat: 'business-result' })
        : aSeat({ state });
    await render(
      <OutcomeStanding
        outcome={{
          status,
          seats: [seat, aSeat({ seat: 'control-system' })],
        }}
      />,
      { api: fakeAccountabilityApi() },
    );
    return screen.queryByText(NOBODY) !== null;
  };

  it('keeps the status of the numbers, and says beside it that nobody answers for them', async () => {
    for (const state of ['waiting', 'declined', 'drifted', 'vacant'] as const) {
      expect(await show('met', state)).toBe(true);
      expect(screen.getByText('Met')).toBeInTheDocument();
    }
    expect(await show('on-track', 'waiting')).toBe(true);
  });

  it('says nothing where somebody accepted, or where nobody takes it for well', async () => {
    expect(await show('met', 'accepted')).toBe(false);
    for (const status of ['breached', 'at-risk', 'unmeasured'] as const) {
      expect(await show(status, 'waiting')).toBe(false);
    }
    expect(await show('draft', 'vacant')).toBe(false);
  });
});
