import { aWorkload, metadata } from './testing/aCluster';
import { account, list } from './testing/manifests';
import { readAll } from './testing/readAll';
import { textFile } from './testing/textFile';

describe('kubernetesFormat, workloads', () => {
  const consumersOf = async (name: string, ...objects: object[]) => {
    const { records } = await readAll([textFile(list(...objects))]);
    const record = records.find(r => r.name === `payments/${name}`);
    return record?.consumers.map(consumer => consumer.name) ?? [];
  };
  const owned = (
    workload: object,
    name: string,
    kind: string,
    owner: string,
  ) => ({
    ...workload,
    metadata: metadata(name, {
      ownerReferences: [{ kind, name: owner, controller: true }],
    }),
  });

  it.each(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'CronJob'])(
    '%s',
    async kind => {
      expect(await consumersOf('a', aWorkload(kind, 'w', 'a'))).toEqual([
        `${kind}/payments/w`,
      ]);
    },
  );

  it('take the deprecated field, and the default account where none is named', async () => {
    const old = aWorkload('Deployment', 'old');
    Object.assign(old.spec.template!.spec, { serviceAccount: 'a' });
    const bare = aWorkload('Deployment', 'bare');
    expect(await consumersOf('a', old, bare)).toEqual([
      'Deployment/payments/old',
    ]);
    expect(await consumersOf('default', old, bare)).toEqual([
      'Deployment/payments/bare',
    ]);
  });

  it('count through their controllers, once, whatever was exported', async () => {
    const deployment = aWorkload('Deployment', 'd', 'a');
    const replicas = owned(
      aWorkload('ReplicaSet', 'd-1', 'a'),
      'd-1',
      'Deployment',
      'd',
    );
    const pod = (name: string) =>
      owned(
        {
          ...aWorkload('Deployment', 'd', 'a').spec.template,
          apiVersion: 'v1',
          kind: 'Pod',
        },
        name,
        'ReplicaSet',
        'd-1',
      );
    const pods = [pod('d-1-x'), pod('d-1-y')];
    const whole = ['Deployment/payments/d'];
    expect(await consumersOf('a', deployment, replicas, ...pods)).toEqual(
      whole,
    );
    expect(await consumersOf('a', ...pods, replicas, deployment)).toEqual(
      whole,
    );
    expect(await consumersOf('a', replicas, ...pods)).toEqual(whole);
    expect(await consumersOf('a', ...pods)).toEqual([
      'ReplicaSet/payments/d-1',
    ]);
  });

  it('are not moved to the default account by a patch that names no containers', async () => {
    const patch = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata('w'),
      spec: { replicas: 3 },
    };
    const whole = aWorkload('Deployment', 'w', 'a');
    for (const objects of [[patch], [patch, whole], [whole, patch]]) {
      expect(await consumersOf('default', ...objects)).toEqual([]);
    }
    expect(await consumersOf('a', patch, whole)).toEqual([
      'Deployment/payments/w',
    ]);
  });

  it('of other API groups are not workloads', async () => {
    const foreign = {
      ...aWorkload('Deployment', 'w', 'a'),
      apiVersion: 'example.com/v1',
    };
    expect(await consumersOf('a', account('a'), foreign)).toEqual([]);
  });
});
