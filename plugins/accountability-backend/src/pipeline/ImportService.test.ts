import { NotAllowedError } from '@backstage/errors';
import { DatabaseVerdictStore } from '../outcomes';
import { SEES_ALL } from '../posture';
import { ImportPlanner } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import { ExceptionDesk, OUTCOME, RITA } from './__testUtils__/anExceptionDesk';
import { ImportService } from './ImportService';

const HEAD = 'reference,rules,identities,outcomes,expires,approved by\n';
const API_ROW = 'R-1,accountable-owner,kubernetes:prod/payments/api,,';

eachDatabase('Another register', database => {
  async function open() {
    const desk = await ExceptionDesk.open(await database.init());
    const service = new ImportService({
      planner: new ImportPlanner({ ...desk.known, placeholders: [] }),
      exceptions: desk.service,
    });
    const actor = await desk.actor(RITA);
    const caller = {
      actor,
      viewer: {
        ...{ visibility: SEES_ALL, refs: [RITA], seatedIn: [] },
        ...{ decidesElsewhere: false, outcomes: [OUTCOME] },
      },
    };
    const take = (csv: string, register = 'old') =>
      service.apply({ csv: HEAD + csv, register }, caller);
    return { desk, service, caller, take };
  }

  it('becomes drafts of whoever imports it, whatever it claims', async () => {
    const { desk, service, caller, take } = await open();
    const csv = `${API_ROW},Jo Bloggs\n`;
    const { rows: before } = await service.preview(
      { csv: HEAD + csv, register: 'old' },
      caller,
    );
    expect(before).toMatchObject([
      {
        ...{ line: 2, is: 'new', severity: 'high', withoutEnd: true },
        expiresAt: desk.daysLater(90).toISOString(),
        notes: expect.arrayContaining([
          expect.stringMatching(/names no end; choose one/),
          expect.stringMatching(/needs at least one control/),
        ]),
      },
    ]);
    const { rows } = await take(csv);
    expect(rows).toMatchObject([{ is: 'created', line: 2 }]);
    const id = Number(rows[0].exceptionId);
    expect(await desk.get(id)).toMatchObject({
      ...{ state: 'draft', approvals: [] },
      content: {
        requester: RITA,
        terms: {
          imported: {
            ...{ reference: 'R-1', withoutEnd: true },
            claims: { approvedBy: 'Jo Bloggs' },
          },
        },
      },
    });
    const { contentHash } = await desk.get(id);
    await expect(
      desk.service.step(id, { action: 'submit', contentHash }, caller.actor),
    ).rejects.toThrow(/names no end; choose one/);
  });

  it('is refused row by row, each with everything that is wrong with it', async () => {
    const { service, caller } = await open();
    const csv = [
      'R-1,key-agee;ACC-01,kubernetes:prod/payments/gone;kubernetes:prod/lost,,31.1.27,',
      'R-1,owner-left,kubernetes:prod/payments/api,outcome:default/none,,',
    ].join('\n');
    const { rows } = await service.preview(
      { csv: HEAD + csv, register: 'old' },
      caller,
    );
    expect(rows.map(({ problems }) => problems)).toEqual([
      [
        expect.stringMatching(/^expires: '31\.1\.27' is no date/),
        expect.stringMatching(/no identity kubernetes:prod\/payments\/gone/),
        expect.stringMatching(/no identity kubernetes:prod\/lost/),
        'There is no rule key-agee',
        'Rule ACC-01 judges an outcome, and the exception is about an identity',
      ],
      [
        expect.stringMatching(/line 2/),
        'outcomes: There is no outcome outcome:default/none',
        'One exception is about identities or about outcomes; ask for two',
      ],
    ]);
  });

  it('is taken once, however often and by how many it is imported', async () => {
    const { desk, take } = await open();
    const csv = [
      `${API_ROW},Jo`,
      `${API_ROW},again`,
      ',accountable-owner,kubernetes:prod/payments/batch,,,',
      ',accountable-owner,kubernetes:prod/payments/batch,,,',
    ].join('\n');
    const both = await Promise.all([take(csv), take(csv)]);
    const made = both.flatMap(({ rows }) =>
      rows.filter(({ is }) => is === 'created'),
    );
    expect(made).toHaveLength(2);
    const { rows } = await take(csv);
    expect(
      rows.map(({ is, exceptionId }) => [is, Boolean(exceptionId)]),
    ).toEqual(Array.from({ length: 4 }, () => ['there', true]));
    expect(await desk.knex('exceptions_exceptions')).toHaveLength(2);
    const { rows: elsewhere } = await take(csv, 'another');
    expect(elsewhere.map(({ is, problems }) => [is, ...problems])).toEqual([
      ['created'],
      ['refused', expect.stringMatching(/that of line 2 too/)],
      ['created'],
      ['refused', expect.stringMatching(/same stands on line 4/)],
    ]);
  });

  it('is refused row by row, with the remedy', async () => {
    const { take } = await open();
    const id = (rule: string, subject: string) => `,${rule},${subject},`;
    const { rows } = await take(
      [
        `${id('no-such-rule', 'kubernetes:prod/payments/api')},,`,
        `${id('ACC-01', 'kubernetes:prod/payments/api')},,`,
        `${id('accountable-owner', 'kubernetes:prod/ghost')},,`,
        `${id('accountable-owner', '99999999999')},,`,
        `,ACC-01,,outcome:default/hidden,,`,
        `,ACC-01,,${OUTCOME},,`,
      ].join('\n'),
    );
    expect(rows.map(({ is, problems }) => [is, ...problems])).toEqual([
      ['refused', 'There is no rule no-such-rule'],
      ['refused', expect.stringMatching(/judges an outcome/)],
      ['refused', expect.stringMatching(/no identity kubernetes:prod\/ghost/)],
      ['refused', expect.stringMatching(/no identity 99999999999/)],
      ['refused', 'outcomes: There is no outcome outcome:default/hidden'],
      ['refused', `There is no outcome ${OUTCOME}`],
    ]);
  });

  it('takes a thousand rows, and says what is too much for one', async () => {
    const { take } = await open();
    const many = Array.from({ length: 501 }, (_, at) => `${at + 1}`).join(';');
    const csv = [
      `,accountable-owner,${many},,,`,
      ...Array.from({ length: 999 }, (_, at) => `R-${at},none,1,,,`),
    ].join('\n');
    const { rows } = await take(csv);
    expect(rows).toHaveLength(1_000);
    expect(rows[0].problems.length).toBeLessThanOrEqual(20);
  });

  it('fails EXC-01 of the outcome until somebody chooses an end', async () => {
    const { desk, caller, take } = await open();
    await desk.declareOutcome();
    const saying = async () => {
      await desk.settle();
      const verdicts = await new DatabaseVerdictStore(desk.knex).verdictsOf([
        OUTCOME,
      ]);
      return verdicts.get(OUTCOME)?.find(({ ruleId }) => ruleId === 'EXC-01')
        ?.verdict.is;
    };
    expect(await saying()).toBe('pass');
    const { rows } = await take(`${API_ROW},`);
    expect(await saying()).toBe('fail');
    const draft = await desk.get(Number(rows[0].exceptionId));
    const { terms } = draft.content;
    const edit = (expiresAt: string, expectedHash: string) =>
      desk.service.edit(
        draft.id,
        { terms: { ...terms, expiresAt }, expectedHash },
        caller.actor,
      );
    await edit(terms.expiresAt, draft.hash);
    expect(await saying()).toBe('fail');
    const { hash } = await desk.get(draft.id);
    await edit(desk.daysLater(20).toISOString(), hash);
    expect(await saying()).toBe('pass');
    expect((await desk.get(draft.id)).content.terms.imported).toEqual({
      ...{ reference: 'R-1', claims: {} },
    });
  });

  it('needs the permission to ask', async () => {
    const { desk, service, caller } = await open();
    const actor = await desk.actor(RITA, { mayRequest: false });
    await expect(
      service.apply(
        { csv: `${HEAD}${API_ROW},`, register: 'old' },
        { ...caller, actor },
      ),
    ).rejects.toThrow(NotAllowedError);
  });
});
