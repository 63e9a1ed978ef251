import type { SeatEvent } from 'backstage-plugin-accountability-common';
import { NOW } from '../../testing';
import { openDelegations } from './openDelegations';

const of = { seat: 'control-system', holder: 'user:default/dana.fox' } as const;

const delegated: SeatEvent = {
  ...of,
  id: '7',
  at: '2026-11-01T00:00:00.000Z',
  what: 'delegate',
  by: of.holder,
  to: 'user:default/kim.roe',
  from: '2026-11-02T00:00:00.000Z',
  until: '2026-12-02T00:00:00.000Z',
};
const revoked: SeatEvent = { ...delegated, id: '8', what: 'revoke-delegation' };
const open = [
  { id: '7', to: delegated.to, from: delegated.from, until: delegated.until },
];

it.each<[string, SeatEvent[], unknown[]]>([
  ['one that holds', [delegated], open],
  [
    'one that begins later',
    [{ ...delegated, from: '2026-11-30T00:00:00.000Z' }],
    [{ ...open[0], from: '2026-11-30T00:00:00.000Z' }],
  ],
  ['one that is over', [{ ...delegated, until: NOW.toISOString() }], []],
  ['one that was revoked', [revoked, delegated], []],
  [
    'one while another was revoked',
    [{ ...revoked, to: 'user:default/sam.lee' }, delegated],
    open,
  ],
  ['one of another seat', [{ ...delegated, seat: 'legal' }], []],
  [
    'one of another holder',
    [{ ...delegated, holder: 'group:default/legal' }],
    [],
  ],
  ['an answer', [{ ...delegated, what: 'accept' }], []],
])('finds of %s what is open', (_, events, expected) => {
  expect(openDelegations(events, of, NOW)).toEqual(expected);
});
