import type { Rung } from 'backstage-plugin-accountability-common';
import { goesTo } from './goesTo';
import { BREACH, type PlannedStep } from './ladderOf';

const at = new Date('2026-12-01T00:00:00Z');
const RUNGS: Rung[] = ['exception-handling', 'business-result', 'forum'];
const planned: PlannedStep[] = [
  { number: 1, kind: 'reminder', at, rung: 'holder' },
  { number: BREACH, kind: 'breach', at, rung: 'holder' },
  ...RUNGS.map(
    (rung, index): PlannedStep => ({
      ...{ number: BREACH + 1 + index, kind: 'escalation', at, rung },
    }),
  ),
];

function asked(
  number: number,
  seats: Partial<Record<Rung, string[]>>,
  known: { told?: string[]; heardOfBreach?: boolean; requester?: string } = {},
): string {
  const { told, rung, passedOver } = goesTo(
    planned.find(step => step.number === number)!,
    {
      planned,
      peopleOn: on =>
        (seats[on] ?? []).map(text => {
          const [ref, onBehalfOf] = text.split(' for ');
          return { ref, as: on, onBehalfOf };
        }),
      told: new Set(known.told),
      heardOfBreach: known.heardOfBreach ?? true,
      requester: known.requester,
    },
  );
  const past = passedOver.map(of => `${of.rung} ${of.because}`).join(', ');
  return `${rung ?? 'nobody'}: ${told.map(({ ref }) => ref)}${
    past && ` (${past})`
  }`;
}

const all = {
  ...{ holder: ['ann', 'bo'], 'control-system': ['cleo'] },
  ...{ 'exception-handling': ['hugo'], 'business-result': ['eve'] },
  forum: ['fay', 'gus'],
};

describe('Whom a step tells', () => {
  it.each<[string, string, string]>([
    ['whoever has to do it is reminded', asked(1, all), 'holder: ann,bo'],
    [
      'nobody else is reminded where nobody holds it',
      asked(1, { ...all, holder: [] }),
      'nobody:  (holder vacant)',
    ],
    [
      'when it has passed, the owner of the control system hears of it too',
      asked(BREACH, all),
      'holder: ann,bo,cleo',
    ],
    [
      'each hears of it once',
      asked(BREACH, { ...all, 'control-system': ['bo'] }),
      'holder: ann,bo',
    ],
    [
      'when it has passed and nobody holds it, it goes upwards at once',
      asked(BREACH, { forum: ['fay'] }),
      'forum: fay (holder vacant, control-system vacant, exception-handling vacant, business-result vacant)',
    ],
    [
      'it goes to the seat of the step',
      asked(BREACH + 1, all, { told: ['ann'] }),
      'exception-handling: hugo',
    ],
    [
      'a vacant seat is skipped upwards (E3)',
      asked(BREACH + 1, { ...all, 'exception-handling': [] }),
      'business-result: eve (exception-handling vacant)',
    ],
    [
      'so is one where only those sit who were told before',
      asked(
        BREACH + 1,
        { ...all, 'exception-handling': ['ann'] },
        { told: ['ann'] },
      ),
      'business-result: eve (exception-handling already-told)',
    ],
    [
      'so is one where only whoever asked sits (E4)',
      asked(BREACH + 1, all, { requester: 'hugo' }),
      'business-result: eve (exception-handling requester)',
    ],
    [
      'whoever asked hears of nothing that they may not decide',
      asked(BREACH, all, { requester: 'bo' }),
      'holder: ann,cleo',
    ],
    [
      'a seat that somebody new shares hears of it together',
      asked(BREACH + 3, all, { told: ['gus'] }),
      'forum: fay,gus',
    ],
    [
      'where everybody was told before, they are told once more',
      asked(BREACH + 3, all, { told: ['fay', 'gus'] }),
      'forum: fay,gus',
    ],
    [
      'once more goes to the lowest rung that has anybody',
      asked(
        BREACH + 1,
        { ...all, 'exception-handling': [] },
        { told: ['eve', 'fay', 'gus'] },
      ),
      'business-result: eve (exception-handling vacant)',
    ],
    [
      'where nobody is anywhere, it reaches nobody',
      asked(BREACH + 2, {}),
      'nobody:  (business-result vacant, forum vacant)',
    ],
    [
      'who acts for whoever asked is passed over with them',
      asked(
        BREACH + 1,
        { ...all, 'exception-handling': ['dora for hugo'] },
        {
          requester: 'hugo',
        },
      ),
      'business-result: eve (exception-handling requester)',
    ],
    [
      'where the breach was missed, whoever has to do it hears of it now',
      asked(BREACH + 2, all, { heardOfBreach: false }),
      'business-result: eve,ann,bo',
    ],
  ])('%s', (_, told, expected) => {
    expect(told).toBe(expected);
  });
});
