import type { StepRequest } from '../exceptions';
import { eachDatabase } from '../testing/eachDatabase';
import { EscalationDesk } from './__testUtils__/anEscalationDesk';
import { CLEO, EVE, HUGO, RITA } from './__testUtils__/anExceptionDesk';

const LATER = '2026-11-24T12:00:00Z';

eachDatabase('Messages about decisions', database => {
  const open = async () => EscalationDesk.open(await database.init());
  type Desk = EscalationDesk;

  /** What was told at once, as `rita: The exception … is approved`. */
  const told = async (desk: Desk, now: string | Date = LATER) => {
    await desk.at(new Date(now).toISOString());
    return desk.lastMessages.map(({ recipient, subject }) =>
      [recipient.ref.replace(/^.*\//, ''), subject].join(': '),
    );
  };
  const step = async (
    desk: Desk,
    id: number,
    { by, ...request }: Omit<StepRequest, 'contentHash'> & { by: string },
  ) => {
    const { contentHash } = await desk.exceptions.get(id);
    await desk.exceptions.service.step(
      id,
      { reason: 'Rotate it instead', ...request, contentHash },
      await desk.exceptions.actor(by),
    );
  };

  it('tell whoever asked, with the last approval and not before', async () => {
    const desk = await open();
    const id = await desk.exceptions.request();
    await desk.exceptions.grant(id, [HUGO]);
    expect(await told(desk)).toEqual([]);
    await step(desk, id, { action: 'approve', by: CLEO });
    expect(await told(desk)).toEqual([
      'rita: The exception that you asked for is approved',
    ]);
    expect(desk.lastMessages).toMatchObject([
      {
        kind: 'decision',
        items: [
          {
            ...{ kind: 'exception-decided', step: 'decision' },
            title: 'Payments moves next week',
            because: 'because you asked for it',
            decision: { event: 'approve', by: CLEO },
            next: 'It is in effect until 2026-12-14.',
            url: `http://portal/exceptions/${id}`,
          },
        ],
      },
    ]);
    // Once, whatever happens later.
    expect(await told(desk)).toEqual([]);
  });

  it('say who said why to whoever asked, of what was rejected or needs changes', async () => {
    const desk = await open();
    const ids = [
      await desk.exceptions.request(),
      await desk.exceptions.request({
        identities: [await desk.exceptions.idOf('payments/batch')],
      }),
    ];
    await step(desk, ids[0], { action: 'reject', by: HUGO });
    await step(desk, ids[1], { action: 'ask-changes', by: HUGO });
    expect(await told(desk)).toEqual(['rita: 2 decisions about exceptions']);
    const [{ items }] = desk.lastMessages;
    expect(items.map(({ text, decision }) => [text, decision])).toEqual([
      [
        'The exception that you asked for is rejected',
        expect.objectContaining({ by: HUGO, reason: 'Rotate it instead' }),
      ],
      [
        'The exception that you asked for needs changes before it can be decided',
        expect.objectContaining({ event: 'ask-changes' }),
      ],
    ]);
  });

  it('tell nobody of what they did themselves', async () => {
    const desk = await open();
    const id = await desk.exceptions.request({ owner: HUGO });
    await desk.exceptions.grant(id, [HUGO, CLEO]);
    expect(await told(desk)).toEqual([
      'hugo: The exception whose plan you see to is approved',
      'rita: The exception that you asked for is approved',
    ]);
    await step(desk, id, { action: 'close', by: RITA, ground: 'other' });
    expect(await told(desk)).toEqual([
      'hugo: The exception whose plan you see to is closed',
    ]);
    const withdrawn = await desk.exceptions.request();
    await step(desk, withdrawn, { action: 'withdraw', by: RITA });
    expect(await told(desk)).toEqual([]);
  });

  it('do not say to whoever sees to the plan what they may not see', async () => {
    const desk = await open();
    const id = await desk.exceptions.request({ owner: 'user:default/fay' });
    await desk.exceptions.grant(id);
    await told(desk);
    await step(desk, id, { action: 'revoke', by: EVE });
    expect(await told(desk)).toEqual([
      'fay: The exception whose plan you see to is taken back',
      'rita: The exception that you asked for is taken back',
    ]);
    const [fay, rita] = desk.lastMessages.map(({ items }) => items[0]);
    const { by, reason } = rita.decision!;
    expect([by, reason]).toEqual([EVE, 'Rotate it instead']);
    expect(fay.decision).toEqual({
      ...{ event: 'revoke', at: expect.any(String) },
    });
    expect(JSON.stringify(fay)).not.toContain('Rotate it');
  });

  it('tell the accountable executive of what is put before them', async () => {
    const desk = await open();
    const id = await desk.exceptions.request();
    await desk.exceptions.grant(id);
    await told(desk);
    // Looked at, and left as it is.
    await step(desk, id, { action: 'review', by: HUGO });
    expect(await told(desk)).toEqual([]);
    await step(desk, id, { action: 'review', by: HUGO, escalate: true });
    expect(await told(desk)).toEqual([
      'eve: An exception is put before you',
      'rita: The exception that you asked for is put before the accountable executive',
    ]);
    expect(desk.lastMessages[0].items[0]).toMatchObject({
      because: 'because you hold the seat business result',
      next: 'Look at it until 2026-12-08; it goes on meanwhile, at most until 2026-12-14.',
    });
    await step(desk, id, {
      ...{ action: 'review', by: EVE },
      expiresAt: '2026-12-10T12:00:00.000Z',
    });
    expect(await told(desk)).toEqual([
      'rita: The exception that you asked for ends earlier',
    ]);
  });

  it('say of a renewal that it is one', async () => {
    const desk = await open();
    const { exceptions } = desk;
    const id = await exceptions.request({
      ...{ owner: CLEO, expiresAt: exceptions.daysLater(25).toISOString() },
    });
    await exceptions.grant(id);
    await told(desk);
    const renewal = await exceptions.service.renew(
      id,
      {
        contentHash: (await exceptions.get(id)).contentHash,
        terms: before => ({
          ...before,
          expiresAt: exceptions.daysLater(60).toISOString(),
        }),
      },
      await exceptions.actor(RITA),
    );
    await step(desk, renewal, { action: 'reject', by: HUGO });
    expect(await told(desk)).toEqual([
      'cleo: The renewal whose plan you see to is rejected',
      'rita: The renewal that you asked for is rejected',
    ]);
    expect(desk.lastMessages[1].items[0].next).toBe(
      'What it was to renew ends when it would have ended.',
    );
  });

  it('arrive at least once under one key, and never at whoever has left', async () => {
    const desk = await open();
    const { knex } = desk.exceptions;
    const ids = [
      await desk.exceptions.request({ owner: 'user:default/fay' }),
      await desk.exceptions.request({
        identities: [await desk.exceptions.idOf('payments/batch')],
      }),
    ];
    desk.post.broken = 'The mail server is down';
    await desk.exceptions.grant(ids[0]);
    await desk.exceptions.leave('fay');
    expect(await told(desk, '2026-11-24T12:00:00Z')).toEqual([]);
    desk.post.broken = undefined;
    expect(await told(desk, '2026-11-24T12:02:00Z')).toEqual([
      'rita: The exception that you asked for is approved',
    ]);
    expect(await knex('notices_deliveries')).toMatchObject([
      {
        message_key: expect.stringMatching(/^decision:\d+:user:default\/rita$/),
        ...{ state: 'sent', attempts: 2 },
      },
    ]);
    await step(desk, ids[1], { action: 'reject', by: HUGO });
    await desk.exceptions.leave('rita');
    expect(await told(desk, '2026-11-24T12:03:00Z')).toEqual([]);
    expect(await knex('notices_decisions').whereNull('settled_at')).toEqual([]);
  });
});
