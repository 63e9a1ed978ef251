import type { EntityFlag } from 'backstage-plugin-accountability-common';
import { aFlag } from '../__testUtils__/aFlag';
import { toStatusItem } from './toStatusItem';
import { toVisibleFlag } from './VisibleFlag';

describe('toStatusItem', () => {
  it.each<[Partial<EntityFlag>, string | undefined, string]>([
    [
      { identities: 1, ownerless: 1, reasons: ['no-owner'] },
      'warning',
      '1 of 1 linked identity has no accountable owner (no-owner).',
    ],
    [
      { identities: 5, ownerless: 2, reasons: ['owner-left', 'disputed'] },
      'warning',
      '2 of 5 linked identities have no accountable owner (disputed, owner-left).',
    ],
    [
      { flag: 'excepted' },
      'info',
      'Every identity without an accountable owner is covered by an exception in effect.',
    ],
    [
      { flag: 'unknown' },
      'info',
      'A source this entity depends on has never been read completely, so its identities cannot be judged yet.',
    ],
    [{ flag: 'false' }, undefined, ''],
  ])('explains %j', (given, level, message) => {
    const item = toStatusItem(toVisibleFlag(aFlag(given))!);
    expect(item).toEqual(
      level && { type: 'accountability.dev/flagged', level, message },
    );
  });
});
