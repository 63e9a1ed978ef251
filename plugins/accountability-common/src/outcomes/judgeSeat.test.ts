import type { SeatHolder } from '../definitions/OutcomeSpec';
import type { OwnerStanding } from '../ownership';
import { judgeSeat, seatFlipsAt, type SeatState } from './judgeSeat';

const now = new Date('2026-11-24T12:00:00.000Z');
const TERMS = 'terms-in-force';
const dana: SeatHolder = { holder: 'user:default/dana', coOwner: false };
const accepted = { answer: 'accept', termsHash: TERMS } as const;
const declined = { answer: 'decline', termsHash: TERMS } as const;
const earlier = { answer: 'accept', termsHash: 'older terms' } as const;
const earlierNo = { answer: 'decline', termsHash: 'older terms' } as const;

const answers = { accepted, declined, earlier, earlierNo, none: undefined };

describe('judgeSeat', () => {
  it.each<[OwnerStanding | 'nobody named', keyof typeof answers, SeatState]>([
    ['nobody named', 'none', 'vacant'],
    ['nobody named', 'accepted', 'vacant'],
    ['placeholder', 'none', 'vacant'],
    ['placeholder', 'accepted', 'vacant'],
    ['not-in-catalog', 'none', 'drifted'],
    ['not-in-catalog', 'accepted', 'drifted'],
    ['not-in-catalog', 'declined', 'drifted'],
    ['user-left', 'none', 'drifted'],
    ['user-left', 'accepted', 'drifted'],
    ['user-left', 'declined', 'drifted'],
    ['group-empty', 'none', 'drifted'],
    ['group-empty', 'accepted', 'drifted'],
    ['group-empty', 'declined', 'drifted'],
    ['active', 'none', 'waiting'],
    ['active', 'earlier', 'waiting'],
    ['active', 'earlierNo', 'waiting'],
    ['active', 'accepted', 'accepted'],
    ['active', 'declined', 'declined'],
  ])('%s with answer %s is %s', (who, answer, state) => {
    expect(
      judgeSeat({
        holder: who === 'nobody named' ? undefined : dana,
        standing: who === 'nobody named' ? undefined : who,
        answer: answers[answer],
        termsHash: TERMS,
        now,
      }),
    ).toBe(state);
  });

  it('takes a holder of whom nothing is known for one who is not there', () => {
    expect(
      judgeSeat({ holder: dana, answer: accepted, termsHash: TERMS, now }),
    ).toBe('drifted');
  });

  it.each<[Pick<SeatHolder, 'from' | 'until'>, SeatState, string?]>([
    [{}, 'accepted', undefined],
    [{ from: '2026-11-24' }, 'accepted', undefined],
    [{ from: '2026-11-25' }, 'vacant', '2026-11-25T00:00:00.000Z'],
    [{ until: '2026-11-24' }, 'accepted', '2026-11-25T00:00:00.000Z'],
    [{ until: '2026-11-23' }, 'vacant', undefined],
    [
      { from: '2026-11-01', until: '2026-12-31' },
      'accepted',
      '2027-01-01T00:00:00.000Z',
    ],
    [
      { from: '2026-12-01', until: '2026-12-31' },
      'vacant',
      '2026-12-01T00:00:00.000Z',
    ],
    [{ from: '2026-01-01', until: '2026-02-01' }, 'vacant', undefined],
  ])('within %j is %s until %s', (time, state, flipsAt) => {
    const holder = { ...dana, ...time };
    const seat = { holder, standing: 'active', answer: accepted } as const;
    expect(judgeSeat({ ...seat, termsHash: TERMS, now })).toBe(state);
    const flip = seatFlipsAt(holder, now);
    expect(flip?.toISOString()).toBe(flipsAt);
    if (!flip) return;
    const at = (moment: number) =>
      judgeSeat({ ...seat, termsHash: TERMS, now: new Date(moment) });
    expect(at(flip.getTime() - 1)).toBe(state);
    expect(at(flip.getTime())).not.toBe(state);
  });
});
