import type { SeatView } from 'backstage-plugin-accountability-common';
import { aSeat, aVacantSeat } from '../../testing';
import { seatTrouble } from './seatTrouble';

it.each<[string, SeatView, string | undefined]>([
  ['held, accepted, with power', aSeat(), undefined],
  ['vacant', aVacantSeat(), 'vacant'],
  ['drifted', aSeat({ state: 'drifted' }), 'drifted'],
  ['declined', aSeat({ state: 'declined' }), 'declined'],
  ['waiting', aSeat({ state: 'waiting', power: 'none' }), 'waiting'],
  ['without any right', aSeat({ power: 'none' }), 'powerless'],
  ['with an unproven right', aSeat({ power: 'unverified' }), 'powerless'],
  ['with an old proof', aSeat({ power: 'expired' }), 'powerless'],
  [
    'of a function without any right',
    aSeat({ seat: 'legal', power: 'none' }),
    'powerless',
  ],
  [
    'of a control domain, which needs no right',
    aSeat({ seat: 'cloud', power: 'none' }),
    undefined,
  ],
  [
    'of a control domain with an unproven right',
    aSeat({ seat: 'cloud', power: 'unverified' }),
    'powerless',
  ],
])('a seat that is %s', (_, seat, trouble) => {
  expect(seatTrouble(seat)).toBe(trouble);
});
