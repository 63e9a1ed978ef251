import { PreviewReader } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import { ExceptionDesk, RITA } from './__testUtils__/anExceptionDesk';

eachDatabase('What is said beforehand of the flag', database => {
  it('counts what keeps it for lack of an owner, where other rules are excepted', async () => {
    const desk = await ExceptionDesk.open(await database.init());
    const identities = [
      await desk.idOf('payments/api'),
      await desk.idOf('payments/batch'),
    ];
    const kept = async (rule: string) => {
      const { keepFlag } = await new PreviewReader({
        ...{ ...desk.known, placeholders: [] },
      }).preview(
        { rules: [rule], identities, outcomes: [], concerns: [] },
        RITA,
      );
      return keepFlag;
    };
    expect(await kept('accountable-owner')).toBe(0);
    expect(await kept('key-age')).toBe(2);

    // What is excepted already keeps no flag.
    await desk.grant(await desk.request());
    expect(await kept('key-age')).toBe(1);
  });
});
