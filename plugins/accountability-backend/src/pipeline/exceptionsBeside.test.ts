import { identityRecordSchema } from 'backstage-plugin-accountability-common';
import {
  DatabaseEntityPostureStore,
  DatabaseIdentityDetailStore,
  SEES_ALL,
} from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { API, EVE, ExceptionDesk } from './__testUtils__/anExceptionDesk';

eachDatabase('What is excepted', database => {
  const open = async () => ExceptionDesk.open(await database.init());

  it('is counted beside what is still to be done of the same identity', async () => {
    const desk = await open();
    await desk.pipeline.source(
      identityRecordSchema.parse({
        ...{ provider: 'kubernetes', scope: 'prod', name: 'payments/api' },
        kind: 'service-account',
        credentials: [
          {
            ...{ uid: 'a', type: 'api-key' },
            createdAt: {
              ...{
                value: '2025-01-01T00:00:00.000Z',
                observability: 'observed',
              },
            },
          },
        ],
      }),
    );
    const todo = async () =>
      (
        await new DatabaseEntityPostureStore(desk.knex, desk.clock).posture(
          API,
          { rules: [], visibility: SEES_ALL },
        )
      ).todo.map(({ ruleId, excepted }) => [ruleId, excepted]);
    expect(await todo()).toContainEqual(['accountable-owner', 0]);
    const rest = (await todo()).filter(([id]) => id !== 'accountable-owner');
    expect(rest.length).toBeGreaterThan(0);
    await desk.grant(await desk.request());
    expect(await todo()).toEqual(rest.map(([id]) => [id, 1]));
  });

  it('stays in the history of the identity, for those who see exceptions', async () => {
    const desk = await open();
    const history = async (seesExceptions: boolean) =>
      (await new DatabaseIdentityDetailStore(desk.knex, desk.clock).get(
        Number(await desk.idOf('payments/api')),
        { rules: [], visibility: SEES_ALL, seesExceptions },
      ))!.history.flatMap(({ what, by, detail, exception }) =>
        exception ? [[what, by, detail, exception]] : [],
      );
    const id = await desk.request();
    expect(await history(true)).toEqual([]);
    await desk.grant(id);
    const until = (await desk.get(id)).content.terms.expiresAt.slice(0, 10);
    desk.now = desk.daysLater(1);
    await desk.step(id, 'revoke', EVE);
    expect(await history(true)).toEqual([
      [
        'exception taken back: Payments moves next week',
        ...[EVE, 'Because', String(id)],
      ],
      [
        `exception granted until ${until}: Payments moves next week`,
        ...[expect.any(String), 'Because', String(id)],
      ],
    ]);
    expect(await history(false)).toEqual([]);
  });
});
