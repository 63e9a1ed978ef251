import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { anInput } from '../__testUtils__/inputs';
import { sayOf } from '../__testUtils__/sayings';
import { defaultAccount } from './defaultAccount';

const account = (rest: Partial<IdentityRecordInput>) =>
  anInput({ kind: 'service-account', name: 'shop/default', ...rest });
const byDefault = (rest: Partial<IdentityRecordInput> = {}) =>
  account({ traits: { defaultAccount: true }, ...rest });
const workload = (name: string) => ({ kind: 'workload' as const, name });

describe('default-account', () => {
  it.each([
    [
      'unused and without rights',
      byDefault({ privilege: { level: 'none' } }),
      'pass',
    ],
    [
      'in use',
      byDefault({ consumers: ['b', 'a', 'd', 'c'].map(workload) }),
      'fail: It is the default account, and in use by a, b, c and 1 more.',
    ],
    [
      'with rights',
      byDefault({ privilege: { level: 'read' } }),
      'fail: It is the default account, and has rights that everything without an account of its own gets too.',
    ],
    ['with unknown rights', byDefault(), 'unknown: which rights it has'],
    [
      'not the default',
      account({ traits: { defaultAccount: false } }),
      'not-applicable',
    ],
    [
      'maybe the default',
      account({}),
      'unknown: whether it is a default account',
    ],
    ['of a kind that is never the default', anInput(), 'not-applicable'],
    [
      'disabled',
      byDefault({ status: 'disabled', consumers: [workload('a')] }),
      'not-applicable',
    ],
  ])('%s', (_, input, said) => {
    expect(sayOf(defaultAccount, input)).toBe(said);
  });
});
