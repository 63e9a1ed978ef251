import { missingSources } from './missingSources';

const cluster = {
  id: 'c',
  title: 'Cluster',
  provider: 'kubernetes',
  scope: 'prod',
};
const account = {
  id: 'a',
  title: 'Account',
  provider: 'aws',
  scope: '111122223333',
};
const sources = [cluster, account];

describe('missingSources', () => {
  it.each([
    ['nothing that a source could tell', ['entity:component:default/x'], []],
    ['an identity of the cluster', ['identity:kubernetes:prod/a/b'], [cluster]],
    ['an identity of another cluster', ['identity:kubernetes:staging/a/b'], []],
    ['workloads', ['kubernetes-id:api'], [cluster]],
    [
      'a role by its ARN',
      ['identity:arn:aws:iam::111122223333:role/x'],
      [account],
    ],
    [
      'a role of another account',
      ['identity:arn:aws:iam::999999999999:role/x'],
      [],
    ],
    [
      'both',
      ['kubernetes-label:app=x', 'identity:aws:111122223333/user/x'],
      [cluster, account],
    ],
  ])('depends on %s', (_, keys, expected) => {
    expect(missingSources(keys, sources)).toEqual(expected);
  });
});
