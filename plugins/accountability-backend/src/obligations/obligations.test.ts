import type { Seat, SeatState } from 'backstage-plugin-accountability-common';
import type { TimedDue } from '../escalations';
import { exceptionDues } from './exceptionDues';
import { identityDues, type RotationFacts } from './identityDues';
import { dueOf, type Me } from './Me';
import { outcomeDues, type OutcomeFacts } from './outcomeDues';

const OUTCOME = 'outcome:default/no-orphans';
const ANN = 'user:default/ann';
const SQUAD = 'group:default/squad';
const someone = (more: Partial<Me> = {}): Me => ({
  ...{ ref: ANN, groups: [], actingFor: [] },
  ...more,
});
const NOW = new Date('2026-11-26T12:00:00.000Z');
const mine = (me: Me, dues: readonly TimedDue[]) =>
  dues.flatMap(due => dueOf(me, due) ?? []);
const outcomeObligations = (me: Me, outcome: OutcomeFacts) =>
  mine(me, outcomeDues(outcome, NOW));
const identityObligations = (me: Me, facts: RotationFacts) =>
  mine(me, identityDues(facts));
const exceptionObligations = (
  me: Me,
  ...of: Parameters<typeof exceptionDues>
) => mine(me, exceptionDues(...of));
const inSquad = someone({ groups: [SQUAD] });

function anOutcome(
  seats: [Seat, string, SeatState][],
  more: Partial<OutcomeFacts> = {},
): OutcomeFacts {
  return {
    ...{ ref: OUTCOME, title: 'No orphans', status: 'on-track' },
    charterSince: '2026-11-01T00:00:00.000Z',
    spec: {
      measure: {
        ...{ id: 'orphans', direction: 'decrease', target: 0 },
        ...{ targetDate: '2027-03-31', collection: 'weekly' },
      },
    },
    seats: seats.map(([seat, holder, state]) => ({
      ...{ seat, holder, state, since: '2026-11-20T00:00:00.000Z' },
    })),
    review: { dueAt: '2026-12-20T00:00:00.000Z' },
    numbers: { lastAt: '2026-11-25T00:00:00.000Z' },
    ...more,
  };
}

const said = (due: ReturnType<typeof outcomeObligations>) =>
  due.map(({ kind, dueAt, because }) => [kind, dueAt, because.how]);

describe('What an outcome asks', () => {
  it.each<[string, Me, [Seat, string, SeatState], unknown[]]>([
    [
      'of whoever answers for the result: the review and the target',
      someone(),
      ['business-result', ANN, 'accepted'],
      [
        ['hold-review', '2026-12-20T00:00:00.000Z', 'own'],
        ['meet-target', '2027-03-31T23:59:59.999Z', 'own'],
      ],
    ],
    [
      'of whoever owns the control system: the next number',
      inSquad,
      ['control-system', SQUAD, 'accepted'],
      [['bring-number', '2026-12-02T00:00:00.000Z', 'group']],
    ],
    [
      'of whoever was nominated: an answer within two weeks',
      someone(),
      ['legal', ANN, 'waiting'],
      [['accept-seat', '2026-12-04T00:00:00.000Z', 'own']],
    ],
    [
      'of whoever acts for the holder of this very seat',
      someone({
        actingFor: [
          {
            outcomeRef: OUTCOME,
            seat: 'control-system',
            holderRef: 'user:default/bo',
          },
        ],
      }),
      ['control-system', 'user:default/bo', 'accepted'],
      [['bring-number', '2026-12-02T00:00:00.000Z', 'delegation']],
    ],
    [
      'nothing of whoever acts for them in another seat',
      someone({
        actingFor: [
          { outcomeRef: OUTCOME, seat: 'legal', holderRef: 'user:default/bo' },
        ],
      }),
      ['control-system', 'user:default/bo', 'accepted'],
      [],
    ],
    [
      'nothing of others',
      someone(),
      ['business-result', SQUAD, 'accepted'],
      [],
    ],
    [
      'nothing of whoever has left',
      someone(),
      ['business-result', ANN, 'drifted'],
      [],
    ],
  ])('%s', (_, me, seat, expected) => {
    expect(said(outcomeObligations(me, anOutcome([seat])))).toEqual(expected);
  });

  it('of whoever takes a seat later: an answer by the day before, and why', () => {
    const planned = (state: SeatState) => [
      {
        seat: 'business-result' as const,
        holder: ANN,
        state,
        from: '2027-01-01',
      },
    ];
    const asked = (state: SeatState) =>
      outcomeObligations(
        someone(),
        anOutcome([['business-result', SQUAD, 'accepted']], {
          planned: planned(state),
        }),
      );
    expect(said(asked('waiting'))).toEqual([
      ['accept-seat', '2026-12-31T23:59:59.999Z', 'own'],
    ]);
    expect(asked('waiting')[0].because).toEqual({
      ...{ seat: 'business-result', holder: ANN, how: 'own' },
      from: '2027-01-01',
    });
    expect(asked('accepted')).toEqual([]);
  });

  it('ends with what is met, taken by itself, or not agreed', () => {
    const answering = [['business-result', ANN, 'accepted']] as [
      Seat,
      string,
      SeatState,
    ][];
    const carrying = [['control-system', ANN, 'accepted']] as [
      Seat,
      string,
      SeatState,
    ][];
    expect(
      said(
        outcomeObligations(
          someone(),
          anOutcome(answering, { status: 'met', review: undefined }),
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        outcomeObligations(
          someone(),
          anOutcome(carrying, { numbers: undefined }),
        ),
      ),
    ).toEqual([]);
    // No number so far: a week after it came into force.
    expect(
      said(outcomeObligations(someone(), anOutcome(carrying, { numbers: {} }))),
    ).toEqual([['bring-number', '2026-11-08T00:00:00.000Z', 'own']]);
  });
});

describe('What credentials ask', () => {
  const facts = (more: Partial<RotationFacts> = {}): RotationFacts => ({
    ...{ identityId: 7, reference: 'kubernetes:prod/a', owner: ANN },
    ...{
      ...{ ruleId: 'expiring-credential', severity: 'high' },
      firstSeenAt: '2026-11-20T00:00:00.000Z',
    },
    record: { credentials: [] },
    ...more,
  });
  const ending = (value: string, status: 'active' | 'inactive' = 'active') =>
    ({ status, expiresAt: { value, observability: 'observed' } } as never);

  it('is to be replaced before the first of them ends', () => {
    const [due] = identityObligations(
      someone(),
      facts({
        record: {
          credentials: [
            ending('2026-12-24T00:00:00.000Z'),
            ending('2026-12-05T00:00:00.000Z'),
            ending('2026-12-01T00:00:00.000Z', 'inactive'),
            ending('2024-01-01T00:00:00.000Z'),
          ],
        },
      }),
    );
    expect(due).toMatchObject({
      ...{ kind: 'replace-credential', identity: '7' },
      dueAt: '2026-12-05T00:00:00.000Z',
    });
  });

  it('was to be replaced when it became too old', () => {
    const [due] = identityObligations(someone(), facts({ ruleId: 'key-age' }));
    expect(due.dueAt).toBe('2026-11-20T00:00:00.000Z');
  });

  it('is nothing of whoever does not answer for them', () => {
    expect(identityObligations(someone(), facts({ owner: SQUAD }))).toEqual([]);
    expect(identityObligations(inSquad, facts({ owner: SQUAD }))).toHaveLength(
      1,
    );
  });
});

describe('What exceptions ask', () => {
  it('nothing of whoever asked, even in the seat', () => {
    const asked = {
      ...{ id: 1, state: 'requested', approvals: [] },
      decisionDueAt: '2026-12-18T12:00:00.000Z',
      content: {
        terms: { title: 'A week more', decidedBy: OUTCOME },
        ...{ requester: ANN, needed: [{ seat: 'exception-handling' }] },
      },
    } as never;
    const seats = [
      {
        ...{ seat: 'exception-handling' as const, approves: [] },
        holders: [{ ref: SQUAD, standing: 'active' as const }],
      },
    ];
    expect(exceptionObligations(inSquad, asked, { seats })).toEqual([]);
    const other = someone({ ref: 'user:default/bo', groups: [SQUAD] });
    expect(exceptionObligations(other, asked, { seats })).toMatchObject([
      {
        kind: 'decide-exception',
        because: { seat: 'exception-handling', how: 'group' },
      },
    ]);
  });

  it('the executive to decide as well, while the outcome is breached', () => {
    const asked = {
      ...{ id: 1, state: 'requested', approvals: [] },
      decisionDueAt: '2026-12-18T12:00:00.000Z',
      content: {
        terms: { title: 'A week more', decidedBy: OUTCOME },
        ...{ requester: 'user:default/bo', needed: [] },
      },
    } as never;
    const seats = [
      {
        ...{ seat: 'business-result' as const, approves: [] },
        holders: [{ ref: ANN, standing: 'active' as const }],
      },
    ];
    const breach = { outcome: OUTCOME, title: 'No orphans' };
    expect(exceptionObligations(someone(), asked, { seats })).toEqual([]);
    expect(
      exceptionObligations(someone(), asked, { seats, breach }),
    ).toMatchObject([{ because: { seat: 'business-result', how: 'own' } }]);
  });
});
