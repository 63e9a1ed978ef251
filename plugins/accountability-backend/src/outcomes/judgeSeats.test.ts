import type {
  OwnerStanding,
  Seat,
} from 'backstage-plugin-accountability-common';
import { judgeSeats, seatsFlipAt, type SeatFacts } from './judgeSeats';
import { seatKey, type SeatRow } from './SeatRow';
import { anOutcome, later, NOW } from './__testUtils__/declare';

const TERMS = 'terms';
const dana = 'user:default/dana';
const lee = 'user:default/lee';
const board = 'group:default/board';

function facts(
  seats: Parameters<typeof anOutcome>[0],
  rest: Partial<SeatFacts> & {
    standing?: Record<string, OwnerStanding>;
    accepted?: [Seat, string, number?][];
  } = {},
): SeatFacts {
  const { standing = {}, accepted = [], ...given } = rest;
  return {
    spec: anOutcome(seats).spec,
    charterVersion: 1,
    termsHash: TERMS,
    standings: new Map(
      [dana, lee, board].map(ref => [ref, standing[ref] ?? 'active']),
    ),
    answers: new Map(
      accepted.map(([seat, holder, charterVersion = 1]) => [
        seatKey(seat, holder),
        { what: 'accept' as const, charterVersion, termsHash: TERMS },
      ]),
    ),
    before: [],
    ...given,
  };
}

const inWords = (rows: readonly SeatRow[]) =>
  rows.map(row => `${row.seat} ${row.holder?.ref ?? '-'} ${row.state}`);
const only = (rows: readonly SeatRow[], seat: Seat) =>
  rows.filter(row => row.seat === seat);

describe('judgeSeats', () => {
  it('has a row for each holder and each seat that an outcome needs', () => {
    const rows = judgeSeats(
      facts({
        seats: {
          'business-result': dana,
          'exception-handling': board,
          legal: [lee, board],
          cloud: lee,
        },
      }),
      NOW,
    );
    expect(inWords(rows)).toEqual([
      `business-result ${dana} waiting`,
      'control-system - vacant',
      `exception-handling ${board} waiting`,
      'mission - vacant',
      'security - vacant',
      'procurement - vacant',
      `legal ${lee} waiting`,
      `legal ${board} waiting`,
      'finance - vacant',
      `cloud ${lee} waiting`,
    ]);
    expect(only(rows, 'legal').map(row => row.position)).toEqual([0, 1]);
  });

  it.each<[string, Partial<Parameters<typeof facts>[1]>, string]>([
    ['who accepted', { accepted: [['legal', lee]] }, `${lee} accepted`],
    [
      'who accepted another seat',
      { accepted: [['finance', lee]] },
      `${lee} waiting`,
    ],
    [
      'who accepted, and left',
      { accepted: [['legal', lee]], standing: { [lee]: 'user-left' } },
      `${lee} drifted`,
    ],
    [
      'who is no more in the catalog (I18)',
      { standing: { [lee]: 'not-in-catalog' } },
      `${lee} drifted`,
    ],
    [
      'who is a placeholder',
      { standing: { [lee]: 'placeholder' } },
      '- vacant',
    ],
  ])('of somebody %s', (_, rest, expected) => {
    const rows = judgeSeats(facts({ seats: { legal: lee } }, rest), NOW);
    expect(inWords(only(rows, 'legal'))).toEqual([`legal ${expected}`]);
  });

  it('of somebody of whom the directory says nothing is drifted, not an error (I18)', () => {
    const rows = judgeSeats(
      facts({ seats: { legal: 'user:default/ghost' } }),
      NOW,
    );
    expect(inWords(only(rows, 'legal'))).toEqual([
      'legal user:default/ghost drifted',
    ]);
  });

  it('counts only those whose time it is, and one hole where there is none', () => {
    const at = (day: string) => new Date(`${day}T12:00:00.000Z`);
    const known = facts({
      seats: {
        legal: [
          { holder: dana, until: '2026-11-30' },
          { holder: lee, from: '2026-12-02' },
          { holder: dana, from: '2027-01-01' },
        ],
        cloud: { holder: lee, from: '2026-12-02' },
      },
    });
    const on = (day: string, seat: Seat) =>
      inWords(only(judgeSeats(known, at(day)), seat));
    expect(on('2026-11-30', 'legal')).toEqual([`legal ${dana} waiting`]);
    expect(on('2026-12-01', 'legal')).toEqual(['legal - vacant']);
    expect(on('2026-12-02', 'legal')).toEqual([`legal ${lee} waiting`]);
    expect(on('2027-01-01', 'legal')).toEqual([
      `legal ${lee} waiting`,
      `legal ${dana} waiting`,
    ]);
    expect(on('2026-12-01', 'cloud')).toEqual(['cloud - vacant']);
  });

  it('seats somebody once who is named twice', () => {
    const rows = judgeSeats(
      facts({ seats: { legal: [lee, { holder: lee, coOwner: true }] } }),
      NOW,
    );
    expect(only(rows, 'legal')).toHaveLength(1);
  });

  it('keeps since when a holder stands so, until they stand otherwise', () => {
    const seats = { seats: { legal: lee, finance: dana } };
    const first = judgeSeats(facts(seats), NOW);
    const same = judgeSeats(facts(seats, { before: first }), later(1));
    expect(same).toEqual(first);

    const accepted = judgeSeats(
      facts(seats, { before: first, accepted: [['legal', lee]] }),
      later(2),
    );
    expect(only(accepted, 'legal')[0]).toMatchObject({
      state: 'accepted',
      since: later(2).toISOString(),
    });
    expect(only(accepted, 'finance')).toEqual(only(first, 'finance'));

    const other = judgeSeats(
      facts({ seats: { legal: dana, finance: dana } }, { before: first }),
      later(3),
    );
    expect(only(other, 'legal')[0]).toMatchObject({
      state: 'waiting',
      since: later(3).toISOString(),
    });
  });

  it('tells since when a seat is vacant', () => {
    const held = judgeSeats(facts({ seats: { legal: lee } }), NOW);
    const left = judgeSeats(facts({ seats: {} }, { before: held }), later(5));
    expect(only(left, 'legal')[0].since).toBe(later(5).toISOString());
    expect(only(left, 'finance')[0].since).toBe(NOW.toISOString());
  });

  it('asks anew whoever comes back to a seat', () => {
    const accepted: [Seat, string, number][] = [['legal', lee, 1]];
    const v1 = judgeSeats(facts({ seats: { legal: lee } }, { accepted }), NOW);
    expect(only(v1, 'legal')[0].state).toBe('accepted');
    const v2 = judgeSeats(
      facts(
        { seats: { legal: dana } },
        { accepted, before: v1, charterVersion: 2 },
      ),
      later(1),
    );
    const v3 = judgeSeats(
      facts(
        { seats: { legal: lee } },
        { accepted, before: v2, charterVersion: 3 },
      ),
      later(2),
    );
    expect(only(v3, 'legal')[0]).toMatchObject({
      state: 'waiting',
      holder: { ref: lee, sinceVersion: 3 },
    });
  });

  it('lets nobody wait who stays while others come and go', () => {
    const accepted: [Seat, string, number][] = [['legal', lee, 1]];
    const v1 = judgeSeats(facts({ seats: { legal: lee } }, { accepted }), NOW);
    const v2 = judgeSeats(
      facts(
        { seats: { legal: lee, finance: dana } },
        { accepted, before: v1, charterVersion: 2 },
      ),
      later(1),
    );
    expect(only(v2, 'legal')).toEqual(only(v1, 'legal'));
  });

  it('gives each seat the power of its rights', () => {
    const right = {
      verb: 'allocate-budget',
      lever: 'budget',
      proof: { kind: 'policy' },
      verifiedBy: 'user:default/cleo',
      verifiedOn: '2026-11-01',
    } as const;
    const rows = judgeSeats(
      facts({
        decisionRights: [
          { ...right, seat: 'business-result' },
          { ...right, seat: 'legal', expiresOn: '2026-11-01' },
          { ...right, seat: 'mission', proof: undefined },
        ],
      }),
      NOW,
    );
    const power = (seat: Seat) => only(rows, seat)[0].power;
    expect(power('business-result')).toBe('verified');
    expect(power('legal')).toBe('expired');
    expect(power('mission')).toBe('unverified');
    expect(power('finance')).toBe('none');
  });
});

describe('seatsFlipAt', () => {
  it('is the first moment at which time alone changes something', () => {
    const { spec } = anOutcome({
      seats: { legal: { holder: lee, until: '2026-12-31' } },
      decisionRights: [
        {
          seat: 'legal',
          verb: 'validate-clause',
          lever: 'contract',
          expiresOn: '2026-12-24',
        },
      ],
    });
    expect(seatsFlipAt(spec, NOW)?.toISOString()).toBe(
      '2026-12-25T00:00:00.000Z',
    );
    expect(
      seatsFlipAt(spec, new Date('2026-12-25T00:00:00.000Z'))?.toISOString(),
    ).toBe('2027-01-01T00:00:00.000Z');
    expect(seatsFlipAt(anOutcome().spec, NOW)).toBeUndefined();
  });
});
