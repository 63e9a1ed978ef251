import type { ConsumerRecord } from 'backstage-plugin-accountability-common';
import { anInput } from '../__testUtils__/inputs';
import { sayOf } from '../__testUtils__/sayings';
import { sharedAccount } from './sharedAccount';

const by = (
  consumers: [ConsumerRecord['kind'], string][],
  linkedEntities: string[] = [],
) =>
  anInput(
    { consumers: consumers.map(([kind, name]) => ({ kind, name })) },
    { linkedEntities },
  );
const web = 'component:default/web';
const api = 'component:default/api';

describe('shared-account', () => {
  it.each([
    ['one workload', by([['workload', 'a']]), 'pass'],
    ['one component', by([], [web]), 'pass'],
    [
      'one workload of one component, built by one job',
      by(
        [
          ['workload', 'a'],
          ['ci-job', 'b'],
        ],
        [web],
      ),
      'pass',
    ],
    [
      'one component and the resource that stands for it',
      by([], [web, 'resource:default/ci']),
      'pass',
    ],
    [
      'the same workload twice',
      by([
        ['workload', 'a'],
        ['workload', 'a'],
      ]),
      'pass',
    ],
    [
      'two workloads',
      by(
        [
          ['workload', 'b'],
          ['workload', 'a'],
        ],
        [web],
      ),
      'fail: 2 workloads share it: a and b.',
    ],
    [
      'two repositories',
      by([
        ['repository', 'x/a'],
        ['repository', 'x/b'],
      ]),
      'fail: 2 repositories share it: x/a and x/b.',
    ],
    [
      'two components',
      by([], [web, api]),
      `fail: 2 components share it: ${api} and ${web}.`,
    ],
    ['nothing known', by([]), 'unknown: what uses it'],
    ['only a system', by([], ['system:default/shop']), 'unknown: what uses it'],
  ])('%s', (_, input, said) => {
    expect(sayOf(sharedAccount, input)).toBe(said);
  });

  it('does not apply to a disabled identity', () => {
    expect(sayOf(sharedAccount, anInput({ status: 'disabled' }))).toBe(
      'not-applicable',
    );
  });

  it('allows as many as the configuration says', () => {
    const two = by([
      ['workload', 'a'],
      ['workload', 'b'],
    ]);

    expect(sayOf(sharedAccount, two, { maxConsumers: 2 })).toBe('pass');
  });
});
