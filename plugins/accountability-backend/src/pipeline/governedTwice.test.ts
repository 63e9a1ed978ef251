import { PreviewReader } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import {
  BREACHABLE,
  ExceptionDesk,
  OUTCOME,
  RITA,
} from './__testUtils__/anExceptionDesk';

/** Comes first, and nobody sits there who could decide. */
const EMPTY = { ref: 'outcome:default/empty-seats', title: 'Empty seats' };

eachDatabase('What two outcomes govern', database => {
  const open = async () => {
    const desk = await ExceptionDesk.open(await database.init());
    await desk.declareOutcome(
      { seats: { 'business-result': 'user:default/eve' } },
      EMPTY,
    );
    await desk.declareOutcome({ decisionRights: BREACHABLE.decisionRights });
    return desk;
  };

  it('is decided by the one whose seats can, unless another is named', async () => {
    const desk = await open();
    const id = await desk.request();
    expect((await desk.get(id)).content.terms.decidedBy).toBe(OUTCOME);
    await expect(
      desk.request({
        identities: [await desk.idOf('payments/batch')],
        decidedBy: EMPTY.ref,
      }),
    ).rejects.toThrow(/exception handling of "Empty seats" is vacant/);
  });

  it('says of each of them beforehand whether its seats can decide', async () => {
    const desk = await open();
    const preview = await new PreviewReader({
      ...desk.known,
      placeholders: [],
    }).preview(
      {
        ...{ rules: ['accountable-owner'], outcomes: [], concerns: [] },
        identities: [await desk.idOf('payments/api')],
      },
      RITA,
    );
    expect(preview).toMatchObject({ decidedBy: OUTCOME, problems: [] });
    expect(preview.possible).toEqual([
      {
        ref: EMPTY.ref,
        problems: [
          expect.stringMatching(
            /exception handling of "Empty seats" is vacant/,
          ),
          expect.stringMatching(/control system of "Empty seats" is vacant/),
        ],
      },
      { ref: OUTCOME, problems: [] },
    ]);
  });

  it('says what keeps them from deciding by its code, and in the English of refusals', async () => {
    const desk = await open();
    const preview = async (decidedBy?: string) => {
      const { problems, problemCodes, approvers } = await new PreviewReader({
        ...{ ...desk.known, placeholders: [] },
      }).preview(
        {
          ...{ rules: ['accountable-owner'], outcomes: [], concerns: [] },
          ...{ identities: [await desk.idOf('payments/api')], decidedBy },
        },
        RITA,
      );
      expect(problemCodes.map(({ text }) => text)).toEqual(problems);
      expect(approvers.map(({ problemCode }) => problemCode?.text)).toEqual(
        approvers.map(({ problem }) => problem),
      );
      return problemCodes;
    };
    const where = '"Empty seats"';
    expect(await preview(EMPTY.ref)).toMatchObject([
      { code: 'seat-vacant', seat: 'exception-handling', where },
      { code: 'seat-vacant', seat: 'control-system', where },
    ]);
    expect((await preview('outcome:default/other'))[0]).toMatchObject({
      ...{ code: 'other-outcomes-govern', outcome: 'outcome:default/other' },
      governing: [EMPTY.ref, OUTCOME],
    });
    expect(await preview()).toEqual([]);
  });
});
