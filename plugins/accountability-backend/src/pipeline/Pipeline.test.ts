import { DatabasePostureStore } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { aPipeline } from './__testUtils__/aPipeline';
import { aComponent, aGroup, aUser } from './__testUtils__/entities';

const alice = aUser('alice', 'payments');
const payments = aGroup('payments');

eachDatabase('Pipeline', database => {
  it('flags a component whose service account nobody answers for, until somebody does', async () => {
    const knex = await database.init();
    const { catalog, source } = await aPipeline(knex);
    const posture = () =>
      new DatabasePostureStore(knex).get('component:default/api');
    const uses = { 'backstage.io/kubernetes-id': 'api' };
    const names = {
      'accountability.dev/identities': 'kubernetes:prod/payments/api',
    };
    await catalog(alice, payments, aComponent(uses));
    await source(
      aRecord({
        consumers: [
          {
            kind: 'workload',
            name: 'Deployment/payments/api',
            labels: { 'backstage.io/kubernetes-id': 'api' },
          },
        ],
      }),
    );
    expect(await posture()).toMatchObject({ flag: 'true' });

    await catalog(alice, payments, aComponent({ ...uses, ...names }));
    expect(await posture()).toMatchObject({ flag: 'false' });

    await catalog(payments, aComponent(names));
    expect(await posture()).toMatchObject({
      flag: 'true',
      reasons: ['owner-group-empty'],
    });
  });
});
