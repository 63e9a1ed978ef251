import type { SeatView } from 'backstage-plugin-accountability-common';

/** One seat of an outcome, held and accepted; say only what matters. */
export function aSeat(partial: Partial<SeatView> = {}): SeatView {
  return {
    seat: 'business-result',
    holder: {
      ref: 'user:default/dana.fox',
      title: 'Dana Fox',
      standing: 'active',
    },
    coOwner: false,
    state: 'accepted',
    since: '2026-10-12T09:00:00.000Z',
    power: 'verified',
    ...partial,
  };
}

/** A seat that nobody holds. */
export function aVacantSeat(partial: Partial<SeatView> = {}): SeatView {
  return aSeat({
    holder: undefined,
    state: 'vacant',
    power: 'none',
    ...partial,
  });
}
