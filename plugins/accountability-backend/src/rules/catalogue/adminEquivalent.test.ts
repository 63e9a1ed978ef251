import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { anInput } from '../__testUtils__/inputs';
import { sayOf } from '../__testUtils__/sayings';
import { adminEquivalent } from './adminEquivalent';

const holding = (
  level: 'none' | 'read' | 'write' | 'admin' | 'unknown',
  rest: Partial<IdentityRecordInput> = {},
) =>
  anInput({
    privilege: { level, evidence: ['Bound to cluster-admin'] },
    ...rest,
  });

describe('admin-equivalent', () => {
  it.each([
    ['no rights', holding('none'), 'pass'],
    ['rights to write', holding('write'), 'pass'],
    [
      'rights of an administrator',
      holding('admin'),
      'fail: Bound to cluster-admin',
    ],
    [
      'rights without a reason',
      anInput({ privilege: { level: 'admin' } }),
      'fail: It has the rights of an administrator.',
    ],
    ['unknown rights', holding('unknown'), 'unknown: which rights it has'],
    [
      'everything allowed, by a source without levels',
      holding('unknown', { traits: { fullAdmin: true } }),
      'fail: Bound to cluster-admin',
    ],
    [
      'a disabled administrator',
      holding('admin', { status: 'disabled' }),
      'not-applicable',
    ],
    [
      'an emergency account too',
      holding('admin', { traits: { breakGlass: true } }),
      'fail: Bound to cluster-admin',
    ],
  ])('%s', (_, input, said) => {
    expect(sayOf(adminEquivalent, input)).toBe(said);
  });

  it.each([
    [true, 'fail: Bound to cluster-admin'],
    [false, 'pass'],
    [undefined, 'unknown: whether it may do everything'],
  ])('when strict, and everything is allowed: %s', (fullAdmin, said) => {
    const input = holding('admin', { traits: { fullAdmin } });

    expect(sayOf(adminEquivalent, input, { strict: true })).toBe(said);
  });
});
