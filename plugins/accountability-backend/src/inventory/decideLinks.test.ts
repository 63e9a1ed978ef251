import { aRecord } from '../testing/records';
import { decideLinks, type LinkableEntity } from './decideLinks';

const record = aRecord({
  aliases: ['system:serviceaccount:payments:api'],
  consumers: [
    {
      kind: 'workload',
      name: 'Deployment/payments/api',
      labels: { app: 'api', tier: 'back' },
    },
    {
      kind: 'workload',
      name: 'Job/payments/batch',
      labels: {
        app: 'batch',
        tier: 'back',
        'backstage.io/kubernetes-id': 'batch',
      },
    },
    { kind: 'repository', name: 'Acme/Payments' },
    { kind: 'entity', name: 'default/Payments-API' },
  ],
});

function by(key: string, rest: Partial<LinkableEntity> = {}): LinkableEntity {
  return {
    key,
    entityRef: 'component:default/x',
    detail: 'd',
    dependants: [],
    ...rest,
  };
}

const signals = (entity: LinkableEntity) =>
  decideLinks(record, [entity]).map(link => `${link.entityRef} ${link.signal}`);

describe('decideLinks', () => {
  it.each<[string, LinkableEntity, string[]]>([
    [
      'reference',
      by('identity:kubernetes:prod/payments/api'),
      ['component:default/x annotation'],
    ],
    [
      'alias',
      by('identity:system:serviceaccount:payments:api'),
      ['component:default/x annotation'],
    ],
    ['another identity', by('identity:kubernetes:prod/payments/other'), []],
    [
      'Kubernetes id',
      by('kubernetes-id:batch'),
      ['component:default/x kubernetes-id'],
    ],
    [
      'label selector',
      by('kubernetes-label:app=api', {
        terms: { labels: { app: 'api', tier: 'back' } },
      }),
      ['component:default/x kubernetes-label-selector'],
    ],
    [
      'a selector of which one workload has one term and another one the other',
      by('kubernetes-label:app=api', {
        terms: {
          labels: { app: 'api', 'backstage.io/kubernetes-id': 'batch' },
        },
      }),
      [],
    ],
    [
      'another namespace',
      by('kubernetes-label:app=api', { terms: { namespace: 'orders' } }),
      [],
    ],
    [
      'another cluster',
      by('kubernetes-label:app=api', { terms: { cluster: 'staging' } }),
      [],
    ],
    [
      'repository',
      by('repository:acme/payments'),
      ['component:default/x repository'],
    ],
    [
      'entity named by the source',
      by('entity:component:default/payments-api'),
      ['component:default/x source-tag'],
    ],
  ])('%s', (_, entity, expected) => {
    expect(signals(entity)).toEqual(expected);
  });

  it('links what depends on a resource that stands for it', () => {
    const resource = by('identity:kubernetes:prod/payments/api', {
      entityRef: 'resource:default/sa',
      dependants: [{ entityRef: 'component:default/user' }],
    });
    expect(signals(resource)).toEqual([
      'resource:default/sa annotation',
      'component:default/user resource',
    ]);
  });

  it('says which workload made the link', () => {
    const [link] = decideLinks(record, [by('kubernetes-id:batch')]);
    expect(link.detail).toContain('Job/payments/batch');
  });
});
