import type {
  OutcomeStatus,
  SeatState,
} from 'backstage-plugin-accountability-common';
import { seatActions, type SeatPerson } from './seatActions';

const dana = 'user:default/dana';
const board = 'group:default/board';

const people: Record<string, SeatPerson> = {
  holder: { ref: dana, groups: [board], active: true },
  stranger: { ref: 'user:default/eve', groups: [], active: true },
  delegate: { ref: 'user:default/lee', groups: [], active: true },
  leaver: { ref: dana, groups: [board], active: false },
};

function may(
  person: keyof typeof people,
  rest: { status?: OutcomeStatus; state?: SeatState; holder?: string } = {},
) {
  const { status = 'unmeasured', state = 'waiting', holder = dana } = rest;
  const { answer, delegate } = seatActions({
    status,
    seat: {
      state,
      holder: holder
        ? { ref: holder, standing: 'active', sinceVersion: 1 }
        : undefined,
    },
    delegation: { to: people.delegate.ref },
    person: people[person],
  });
  for (const { allowed, why } of [answer, delegate]) {
    expect(Boolean(why)).toBe(!allowed);
  }
  return [answer.allowed, delegate.allowed];
}

describe('seatActions', () => {
  it.each<[keyof typeof people, Parameters<typeof may>[1], boolean[]]>([
    ['holder', {}, [true, true]],
    ['holder', { holder: board }, [true, true]],
    ['delegate', {}, [true, false]],
    ['delegate', { holder: board }, [true, false]],
    ['stranger', {}, [false, false]],
    ['stranger', { holder: board }, [false, false]],
    ['leaver', {}, [false, false]],
    ['leaver', { holder: board }, [false, false]],
  ])('%s with %j', (person, rest, expected) => {
    expect(may(person, rest)).toEqual(expected);
  });

  it.each<[OutcomeStatus, boolean]>([
    ['draft', true],
    ['unmeasured', true],
    ['on-track', true],
    ['at-risk', true],
    ['breached', true],
    ['met', true],
    ['retired', false],
    ['withdrawn', false],
  ])('in an outcome that is %s', (status, allowed) => {
    expect(may('holder', { status })).toEqual([allowed, allowed]);
    expect(may('delegate', { status })).toEqual([allowed, false]);
  });

  it.each<[SeatState, boolean]>([
    ['waiting', true],
    ['accepted', true],
    ['declined', true],
    ['drifted', false],
  ])('in a seat that is %s', (state, allowed) => {
    expect(may('holder', { state })).toEqual([allowed, allowed]);
    expect(may('delegate', { state })).toEqual([allowed, false]);
  });

  it('lets nobody act for a seat that nobody holds', () => {
    expect(may('holder', { holder: '', state: 'vacant' })).toEqual([
      false,
      false,
    ]);
  });
});
