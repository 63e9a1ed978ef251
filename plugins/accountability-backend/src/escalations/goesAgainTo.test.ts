import type { Rung } from 'backstage-plugin-accountability-common';
import { goesAgainTo } from './goesAgainTo';
import { BREACH, type PlannedStep } from './ladderOf';

const NOW = new Date('2027-01-11T12:00:00.000Z');
const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const ladder = (days: number): PlannedStep[] => [
  { number: BREACH, kind: 'breach', at: day(days), rung: 'holder' },
  ...(
    [
      [3, 'exception-handling'],
      [7, 'business-result'],
      [14, 'forum'],
    ] as const
  ).map(
    ([after, rung]): PlannedStep => ({
      ...{ number: BREACH + after, kind: 'escalation', rung },
      at: day(days + after),
    }),
  ),
];

describe('A step that reached nobody', () => {
  it.each<[string, Partial<Record<Rung, string[]>>, string[], string]>([
    ['stays so while nobody is there', {}, [], 'nobody'],
    ['goes to its rung', { forum: ['fay'] }, [], 'fay on forum'],
    [
      'goes to the highest rung below that is filled',
      { 'exception-handling': ['hugo'], 'business-result': ['eve'] },
      [],
      'eve on business-result',
    ],
    [
      'goes to whoever has to do it',
      { holder: ['rita'] },
      [],
      'rita on holder',
    ],
    [
      'says nothing to whoever heard of it on a rung below',
      { 'business-result': ['eve'] },
      ['eve'],
      'nobody',
    ],
    [
      'is told to the newcomer alone',
      { 'business-result': ['eve', 'emil'] },
      ['eve'],
      'emil on business-result',
    ],
  ])('%s', (_, people, heard, said) => {
    const again = goesAgainTo(
      { step: BREACH + 14, reachedNobody: true },
      {
        planned: ladder(-20),
        peopleOn: rung => (people[rung] ?? []).map(ref => ({ ref, as: rung })),
        told: new Set(heard),
        heardOfBreach: true,
        now: NOW,
      },
    );
    const told = again?.chosen.told.map(({ ref }) => ref).join(', ');
    expect(again ? `${told} on ${again.chosen.rung}` : 'nobody').toBe(said);
    expect(again?.step.number ?? BREACH + 14).toBe(BREACH + 14);
  });

  it.each([
    ['that somebody heard of', false, -20],
    ['while a higher one is due', true, -15],
  ])('is left alone when it is one %s', (_, reachedNobody, days) => {
    const known = {
      planned: ladder(days),
      peopleOn: (rung: Rung) => [{ ref: 'eve', as: rung }],
      ...{ told: new Set<string>(), heardOfBreach: true, now: NOW },
    };
    expect(goesAgainTo({ step: BREACH + 7, reachedNobody }, known)).toBe(
      undefined,
    );
  });
});
