import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  observedAt,
} from 'backstage-plugin-accountability-common';
import { aRecord } from '../testing/records';
import { mergeRecords } from './mergeRecords';

const early = '2026-01-01T00:00:00.000Z';
const late = '2026-06-01T00:00:00.000Z';

describe('mergeRecords', () => {
  it('keeps what one source reports and another one does not', () => {
    const merged = mergeRecords([
      aRecord({ lastUsedAt: NOT_SUPPORTED, createdAt: observedAt(early) }),
      aRecord({ lastUsedAt: observedAt(late), createdAt: NOT_REPORTED }),
    ]);
    expect(merged.createdAt).toEqual(observedAt(early));
    expect(merged.lastUsedAt).toEqual(observedAt(late));
  });

  it('takes the later use of two', () => {
    const merged = mergeRecords([
      aRecord({ lastUsedAt: observedAt(late) }),
      aRecord({ lastUsedAt: observedAt(early) }),
    ]);
    expect(merged.lastUsedAt.value).toBe(late);
  });

  it('lets the source with the immutable id speak first', () => {
    const merged = mergeRecords([
      aRecord({ displayName: 'weak', status: 'disabled' }),
      aRecord({ displayName: 'strong', status: 'enabled', immutableId: 'u1' }),
    ]);
    expect(merged).toMatchObject({ displayName: 'strong', status: 'enabled' });
  });

  it('does not count a consumer, hint or credential twice', () => {
    const consumer = {
      kind: 'workload',
      name: 'Deployment/payments/api',
    } as const;
    const hint = {
      signal: 'source-tag',
      value: 'payments',
      field: 'label owner',
    } as const;
    const key = { uid: 'k1', type: 'access-key' } as const;
    const record = aRecord({
      consumers: [consumer],
      ownerHints: [hint],
      credentials: [key],
    });
    const merged = mergeRecords([record, record]);
    expect(merged.consumers).toHaveLength(1);
    expect(merged.ownerHints).toHaveLength(1);
    expect(merged.credentials).toHaveLength(1);
  });

  it('says nothing that no source says', () => {
    const merged = mergeRecords([aRecord(), aRecord()]);
    expect(merged.lastUsedAt).toEqual(NOT_REPORTED);
    expect(merged.privilege.level).toBe('unknown');
  });
});
