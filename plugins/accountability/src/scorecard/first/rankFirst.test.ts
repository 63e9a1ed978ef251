import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { anIdentitySummary } from '../../testing';
import { rankFirst } from './rankFirst';

const one = (reference: string, rest: Partial<IdentitySummary>) =>
  anIdentitySummary({
    ...{ reference, status: 'enabled', privilege: 'read' },
    ...{ linkedEntities: 1, severity: 'high', ...rest },
  });
const order = (...identities: IdentitySummary[]) =>
  rankFirst(identities, 10).map(({ reference }) => reference);

describe('rankFirst', () => {
  it.each<[string, Partial<IdentitySummary>]>([
    ['more privilege', { privilege: 'admin' }],
    ['a wider reach', { linkedEntities: 9 }],
    ['a worse finding', { severity: 'critical' }],
    ['rights that nobody knows', { privilege: 'unknown' }],
  ])('puts %s first', (_, more) => {
    expect(order(one('a', {}), one('b', more))).toEqual(['b', 'a']);
  });

  it('puts what is switched off last', () => {
    expect(
      order(one('a', { status: 'disabled', privilege: 'write' }), one('b', {})),
    ).toEqual(['b', 'a']);
  });

  it('is the same every time, and no longer than asked for', () => {
    expect(order(one('b', {}), one('a', {}))).toEqual(['a', 'b']);
    expect(rankFirst([one('a', {}), one('b', {})], 1)).toHaveLength(1);
  });
});
