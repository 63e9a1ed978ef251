import { checkDelegation, delegationAt } from './checkDelegation';
import { later, NOW } from './__testUtils__/declare';

const dana = 'user:default/dana';
const lee = 'user:default/lee';
const DAY = 24;
const at = (hours: number) => later(hours).toISOString();

const usual = {
  holderRef: dana,
  by: dana,
  to: { ref: lee, standing: 'active' as const },
  from: at(0),
  until: at(7 * DAY),
  open: [],
};

const given = (from: number, until: number) => ({
  id: 1,
  seat: 'legal' as const,
  holderRef: dana,
  to: 'user:default/kim',
  from: at(from),
  until: at(until),
  reason: 'Holidays',
  charterVersion: 1,
});

describe('checkDelegation', () => {
  it.each<[string, Partial<Parameters<typeof checkDelegation>[0]>]>([
    ['to somebody, from now on', {}],
    ['that began an hour ago', { from: at(-1) }],
    ['to come', { from: at(DAY), until: at(2 * DAY) }],
    ['for as long as it may last', { until: at(180 * DAY) }],
    ['after another one', { open: [given(-DAY, 0)] }],
    ['before another one', { open: [given(7 * DAY, 8 * DAY)] }],
  ])('takes one %s', (_, change) => {
    expect(() => checkDelegation({ ...usual, ...change }, NOW)).not.toThrow();
  });

  it.each<[string, Partial<Parameters<typeof checkDelegation>[0]>, RegExp]>([
    [
      'to a group',
      { to: { ref: 'group:default/board', standing: 'active' } },
      /name a user/,
    ],
    ['to the holder', { to: { ref: dana, standing: 'active' } }, /already/],
    [
      'to the one of the group who delegates',
      { holderRef: 'group:default/board', by: lee },
      /already/,
    ],
    [
      'to somebody who left',
      { to: { ref: lee, standing: 'user-left' } },
      /active person/,
    ],
    [
      'to nobody',
      { to: { ref: lee, standing: 'not-in-catalog' } },
      /active person/,
    ],
    ['that ends when it begins', { until: at(0) }, /later end/],
    ['that ends before it begins', { until: at(-1) }, /later end/],
    ['that is over', { from: at(-2 * DAY), until: at(-DAY) }, /over already/],
    ['for too long', { until: at(180 * DAY + 1) }, /at most 180 days/],
    ['beside another one', { open: [given(-DAY, 1)] }, /revoke that first/],
    ['around another one', { open: [given(DAY, 2 * DAY)] }, /kim acts/],
  ])('refuses one %s', (_, change, why) => {
    expect(() => checkDelegation({ ...usual, ...change }, NOW)).toThrow(why);
  });
});

describe('delegationAt', () => {
  it.each([
    [-1, undefined],
    [0, 1],
    [23, 1],
    [24, 2],
    [48, undefined],
  ])('%d hours from now', (hours, id) => {
    const delegations = [given(0, 24), { ...given(24, 48), id: 2 }];
    expect(delegationAt(delegations, later(hours))?.id).toBe(id);
  });
});
