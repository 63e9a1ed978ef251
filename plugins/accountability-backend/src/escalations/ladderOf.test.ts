import { DEFAULT_CALENDAR } from '../time';
import { ConfigReader } from '@backstage/config';
import type { Deadline } from './Deadline';
import { dueStep, ladderOf, stepAfter } from './ladderOf';
import { readEscalationPolicy } from './readEscalationPolicy';

const policy = readEscalationPolicy(new ConfigReader({}));
const around = (
  more: Partial<Deadline['due']> = {},
  since = '2026-11-02T12:00:00.000Z',
) =>
  ladderOf(
    {
      since,
      due: {
        ...{ id: 'decide-exception:1', kind: 'decide-exception', title: 'A' },
        ...{ dueAt: '2026-12-09T12:00:00.000Z', cycle: '', severity: 'high' },
        ...more,
      },
    },
    { policy, calendar: DEFAULT_CALENDAR },
  );
const said = (steps: ReturnType<typeof around>) =>
  steps.map(
    ({ kind, at, rung }) => `${at.toISOString().slice(0, 16)} ${kind} ${rung}`,
  );

describe('What happens around a deadline', () => {
  it('begins when it is known, and goes upwards when it has passed', () => {
    expect(said(around())).toEqual([
      '2026-11-02T12:00 notice holder',
      '2026-11-09T12:00 reminder holder',
      '2026-12-02T12:00 reminder holder',
      '2026-12-08T12:00 reminder holder',
      '2026-12-09T12:00 breach holder',
      // Working days: Saturday and Sunday do not count.
      '2026-12-14T12:00 escalation exception-handling',
      '2026-12-18T12:00 escalation business-result',
      '2026-12-29T12:00 escalation forum',
    ]);
  });

  it('leaves out what lay before it was known', () => {
    expect(said(around({}, '2026-12-05T00:00:00.000Z')).slice(0, 3)).toEqual([
      '2026-12-05T00:00 notice holder',
      '2026-12-08T12:00 reminder holder',
      '2026-12-09T12:00 breach holder',
    ]);
  });

  it('reminds on the last working day before a day off', () => {
    // Seven days and one day before Sunday 2026-12-13.
    const steps = around({ dueAt: '2026-12-13T12:00:00.000Z' });
    expect(said(steps).slice(2, 4)).toEqual([
      '2026-12-04T12:00 reminder holder',
      '2026-12-11T12:00 reminder holder',
    ]);
  });

  it('goes upwards from when it was known, where it had passed before', () => {
    expect(said(around({}, '2026-12-24T00:00:00.000Z'))).toEqual([
      '2026-12-24T00:00 breach holder',
      '2026-12-29T00:00 escalation exception-handling',
      '2027-01-04T00:00 escalation business-result',
      '2027-01-13T00:00 escalation forum',
    ]);
  });

  it('is faster where it is critical', () => {
    expect(said(around({ severity: 'critical' })).slice(-3)).toEqual([
      '2026-12-10T12:00 escalation exception-handling',
      '2026-12-11T12:00 escalation business-result',
      '2026-12-15T12:00 escalation forum',
    ]);
  });

  it('goes the way that was agreed for an outcome', () => {
    const steps = around({
      kind: 'mend-breach',
      ladder: [
        { after: { weeks: 2 }, to: 'finance' },
        { after: { days: 3 }, to: 'mission' },
      ],
    });
    expect(said(steps).slice(-2)).toEqual([
      '2026-12-12T12:00 escalation mission',
      '2026-12-23T12:00 escalation finance',
    ]);
  });

  it('tells nobody at the beginning what they are reminded of anyway', () => {
    expect(said(around({ kind: 'bring-number' }))[0]).toBe(
      '2026-11-09T12:00 reminder holder',
    );
  });

  it('takes the highest step that is due, and each once', () => {
    const steps = around();
    const at = (text: string) => new Date(text);
    const first = dueStep(steps, undefined, at('2026-11-02T12:00:00Z'));
    expect(first?.kind).toBe('notice');
    expect(dueStep(steps, first?.number, at('2026-11-08T00:00:00Z'))).toBe(
      undefined,
    );
    // A week without anybody there.
    const missed = dueStep(steps, first?.number, at('2026-12-16T00:00:00Z'));
    expect(missed).toMatchObject({ rung: 'exception-handling' });
    expect(stepAfter(steps, missed?.number)).toMatchObject({
      rung: 'business-result',
    });
    expect(stepAfter(steps, steps.at(-1)?.number)).toBeUndefined();
    // Clocks that jump back take nothing again.
    expect(
      dueStep(steps, missed?.number, at('2026-11-02T12:00:00Z')),
    ).toBeUndefined();
  });
});

describe('The policy', () => {
  const read = (escalation: object) =>
    readEscalationPolicy(new ConfigReader({ accountability: { escalation } }));

  it('has defaults, and takes what it is given', () => {
    expect(policy).toMatchObject({ reminderDays: [30, 7, 1], digestHour: 8 });
    expect(
      read({
        ...{ reminderDays: [2, 14, 2], forum: 'group:default/Board' },
        calendars: [
          {
            ...{ name: 'Gulf', groups: ['group:default/gulf'] },
            ...{ timeZone: 'Asia/Riyadh', workingDays: ['sunday', 'monday'] },
          },
        ],
      }),
    ).toMatchObject({
      ...{ reminderDays: [14, 2], forum: 'group:default/board' },
      calendars: [{ workingDays: [7, 1], groups: ['group:default/gulf'] }],
    });
  });

  it.each<[object, RegExp]>([
    [{ forum: 'board' }, /escalation\.forum: write a full ref/],
    [{ digestHour: 24 }, /escalation\.digestHour/],
    [{ calendar: { timeZone: 'Mars' } }, /calendar\.timeZone: write an IANA/],
    [{ calendar: { holidays: ['Christmas'] } }, /holidays\.0: write YYYY/],
    [
      {
        ladder: [
          { afterWorkingDays: 3, to: 'legal' },
          { afterWorkingDays: 3, to: 'forum' },
        ],
      },
      /ladder: write the steps in order/,
    ],
    [{ ladder: [{ afterWorkingDays: 1, to: 'boss' }] }, /ladder\.0\.to/],
    [{ ladders: [] }, /ladders/],
  ])('refuses %j, and says what it accepts', (escalation, message) => {
    expect(() => read(escalation)).toThrow(message);
  });
});
