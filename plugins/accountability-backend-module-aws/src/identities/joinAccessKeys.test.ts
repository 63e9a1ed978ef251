import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  observedAt,
} from 'backstage-plugin-accountability-common';
import type { AccessKeyFacts, ReportSlot } from '../account';
import { joinAccessKeys } from './joinAccessKeys';

const A = '2024-01-01T00:00:00.000Z';
const B = '2025-01-01T00:00:00.000Z';
const USED_A = observedAt('2026-01-01T00:00:00.000Z');

const key = (
  id: string,
  more: Partial<AccessKeyFacts> = {},
): AccessKeyFacts => ({
  id,
  status: 'active',
  createdAt: observedAt(A),
  ...more,
});
const slot = (number: 1 | 2, more: Partial<ReportSlot> = {}): ReportSlot => ({
  number,
  active: true,
  rotatedAt: observedAt(A),
  lastUsedAt: OBSERVED_NEVER,
  ...more,
});
const created = (at: string) => ({ createdAt: observedAt(at) });
const filled = (at: string) => ({ rotatedAt: observedAt(at) });

describe('joinAccessKeys', () => {
  it.each<
    [string, AccessKeyFacts[] | undefined, ReportSlot[], string[], boolean]
  >([
    ['no list', undefined, [slot(1)], ['slot-1'], false],
    ['the same moment', [key('K')], [slot(1)], ['K'], false],
    [
      'a second apart',
      [key('K', created('2024-01-01T00:00:01.000Z'))],
      [slot(1)],
      ['K'],
      false,
    ],
    [
      'two moments',
      [key('KB', created(B)), key('KA')],
      [slot(1), slot(2, filled(B))],
      ['KB', 'KA'],
      false,
    ],
    [
      'one moment, two states',
      [key('K1', { status: 'inactive' }), key('K2')],
      [slot(1), slot(2, { active: false })],
      ['K1', 'K2'],
      false,
    ],
    [
      'a third key',
      [
        key('KA'),
        key('KB', created(B)),
        key('KC', created('2026-01-01T00:00:00.000Z')),
      ],
      [slot(1), slot(2, filled(B))],
      ['KA', 'KB', 'KC'],
      false,
    ],
    [
      'one moment, one state',
      [key('K1'), key('K2')],
      [slot(1), slot(2)],
      ['slot-1', 'slot-2'],
      true,
    ],
    ['another moment', [key('K', created(B))], [slot(1)], ['slot-1'], true],
    [
      'a key without date',
      [key('K', { createdAt: NOT_REPORTED })],
      [slot(1)],
      ['slot-1'],
      true,
    ],
    ['a list that is empty', [], [slot(1)], [], false],
    ['a list only', [key('K')], [], ['K'], false],
  ])('with %s', (_, keys, slots, uids, isAmbiguous) => {
    const joined = joinAccessKeys(keys, slots);
    expect(joined.credentials.map(c => c.uid)).toEqual(uids);
    expect(joined.isAmbiguous).toBe(isAmbiguous);
  });

  it('takes the last use from the slot, unless the key tells its own', () => {
    const slots = [slot(1, { lastUsedAt: USED_A })];
    const [fromSlot] = joinAccessKeys([key('K')], slots).credentials;
    expect(fromSlot.lastUsedAt).toEqual(USED_A);
    const [own] = joinAccessKeys(
      [key('K', { lastUsedAt: OBSERVED_NEVER, ...created(B) })],
      slots,
    ).credentials;
    expect(own).toMatchObject({ uid: 'K', lastUsedAt: OBSERVED_NEVER });
    const [neither] = joinAccessKeys([key('K')], []).credentials;
    expect(neither.lastUsedAt).toEqual(NOT_REPORTED);
  });
});
