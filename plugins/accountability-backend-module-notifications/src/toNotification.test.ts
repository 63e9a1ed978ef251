import { aMessage } from 'backstage-plugin-accountability-node';
import { toNotification } from './toNotification';

const APP = 'https://portal.example.com';

describe('toNotification', () => {
  it('says what is to be done, and leads to where it is met', () => {
    const message = aMessage({ key: 'b-1' });
    expect(toNotification(message, APP)).toEqual({
      recipients: { type: 'entity', entityRef: 'user:default/dana.fox' },
      payload: {
        title: 'One deadline ends soon',
        description: [
          'Decide about the exception: Old key of beacon (Reminder · high · due 30 Nov 2026, 12:00 UTC).',
          'You hold the seat for exceptions of "No key older than 90 days".',
          'On 7 December it goes to the oversight forum.',
        ].join('\n'),
        severity: 'high',
        topic: 'breaches',
        scope: 'breach:b-1',
        link: '/accountability/exceptions/1',
      },
    });
  });

  it('leads from several to all of them, and says how many more there are', () => {
    const other = { text: 'Accept the seat', title: 'Keys are young' };
    const message = aMessage({ kind: 'digest', items: [{}, other], more: 3 });
    const { payload } = toNotification(message, APP);
    expect(payload.description).toBe(
      [
        '1. Decide about the exception: Old key of beacon (Reminder · high · due 30 Nov 2026, 12:00 UTC).',
        '2. Accept the seat: Keys are young (Reminder · high · due 30 Nov 2026, 12:00 UTC).',
        'And 3 more.',
      ].join('\n'),
    );
    expect(payload).toMatchObject({
      topic: 'deadlines',
      scope: 'digest',
      link: '/accountability/obligations',
    });
  });

  it('says a decision as one of its own, with who said why', () => {
    const decision = {
      ...({ event: 'reject', at: '2026-11-30T12:00:00.000Z' } as const),
      ...{ by: 'Hugo Park', reason: 'Rotate it.' },
    };
    const decided = {
      ...({ kind: 'exception-decided', step: 'decision' } as const),
      ...{ text: 'What you asked for was rejected', decision },
      ...{ dueAt: undefined, because: 'because you asked for it' },
      next: undefined,
    };
    const of = (...items: object[]) =>
      toNotification(aMessage({ key: 'd-1', kind: 'decision', items }), APP)
        .payload;
    expect(of(decided)).toMatchObject({
      ...{ topic: 'decisions', scope: 'decision:d-1' },
      description: [
        'What you asked for was rejected: Old key of beacon (Decision · high · 30 Nov 2026, 12:00 UTC).',
        ...['Hugo Park: Rotate it.', 'because you asked for it'],
      ].join('\n'),
    });
    expect(of(decided, decided).description).toContain(
      '2. What you asked for was rejected: Old key of beacon (Decision · high · 30 Nov 2026, 12:00 UTC). Hugo Park: Rotate it.',
    );
  });

  it.each([
    ['low', 'low'],
    ['medium', 'normal'],
    ['high', 'high'],
    ['critical', 'critical'],
  ] as const)('calls %s %s', (severity, called) => {
    const { payload } = toNotification(aMessage({ severity }));
    expect(payload.severity).toBe(called);
  });

  it('fits into what Backstage keeps', () => {
    const long = 'ü'.repeat(300);
    const { payload } = toNotification(aMessage({ key: long, subject: long }));
    expect(payload.title).toHaveLength(255);
    expect(payload.scope!.length).toBeLessThanOrEqual(255);
    const other = toNotification(aMessage({ key: `${long}1` }));
    expect(other.payload.scope).not.toBe(payload.scope);
  });

  it('has no link where there is none', () => {
    const message = aMessage({ url: undefined, items: [{ url: undefined }] });
    expect(toNotification(message, APP).payload).not.toHaveProperty('link');
  });
});
