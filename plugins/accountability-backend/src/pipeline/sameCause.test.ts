import { identityRecordSchema } from 'backstage-plugin-accountability-common';
import { PreviewReader } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import { ExceptionDesk, HUGO, RITA } from './__testUtils__/anExceptionDesk';
import { aUser } from './__testUtils__/entities';

eachDatabase('What else fails for the same cause', database => {
  /** Mona owned `payments/api`, Ben `payments/batch`, and both have left. */
  const open = async () => {
    const desk = await ExceptionDesk.open(await database.init(), {}, [
      ...['mona', 'ben'].map(name => aUser(name, 'payments')),
    ]);
    await desk.pipeline.source(
      ...[
        { name: 'payments/api', owner: 'mona' },
        { name: 'payments/batch', owner: 'ben' },
        { name: 'payments/new' },
      ].map(({ name, owner }) =>
        identityRecordSchema.parse({
          ...{ provider: 'kubernetes', scope: 'prod', name },
          kind: 'service-account',
          ownerHints: owner
            ? [
                {
                  ...{ signal: 'source-owner-field', field: 'owner' },
                  value: `user:default/${owner}`,
                },
              ]
            : [],
        }),
      ),
    );
    await desk.leave('mona');
    await desk.leave('ben');
    const asked = async (rules: string[], ...names: string[]) => {
      const { sameCause } = await new PreviewReader({
        ...{ ...desk.known, placeholders: [] },
      }).preview(
        {
          ...{ rules, outcomes: [], concerns: [] },
          identities: await Promise.all(
            names.map(name => desk.idOf(`payments/${name}`)),
          ),
        },
        RITA,
      );
      return sameCause.map(({ ruleId, because }) => `${ruleId}: ${because}`);
    };
    return { desk, asked };
  };
  const left = 'is named as its owner, but has left';

  it('is said of rules that say the very same of each identity', async () => {
    const { asked } = await open();
    expect(await asked(['owner-left'], 'api')).toEqual([
      expect.stringMatching(new RegExp(`^accountable-owner: .*mona ${left}`)),
    ]);
    expect(await asked(['accountable-owner'], 'api', 'batch')).toEqual([
      expect.stringMatching(new RegExp(`^owner-left: .*mona ${left}`)),
    ]);
    // Nobody ever owned the third one, so that no other rule says it of all.
    expect(await asked(['accountable-owner'], 'api', 'new')).toEqual([]);
    expect(await asked(['owner-left', 'accountable-owner'], 'api')).toEqual([]);
    expect(await asked(['unused-credential'], 'api')).toEqual([]);
  });

  it('is not said of what is asked for already, and again when that came to nothing', async () => {
    const { desk, asked } = await open();
    const id = await desk.request();
    expect(await asked(['owner-left'], 'api')).toEqual([]);
    expect(await asked(['owner-left'], 'batch')).toHaveLength(1);
    await desk.step(id, 'reject', HUGO);
    expect(await asked(['owner-left'], 'api')).toHaveLength(1);
  });
});
