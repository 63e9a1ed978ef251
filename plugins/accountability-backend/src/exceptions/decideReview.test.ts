import {
  aContent,
  anActor,
  anException,
  NOW,
  OUTCOME,
  PEOPLE,
  theSeats,
  type Role,
} from './__testUtils__/anException';
import type { DecidingSeat } from './DecidingSeat';
import { decideStep } from './decideStep';
import type { Exception } from './Exception';

const content = aContent('medium', { expiresAt: '2027-04-01T00:00:00Z' });
const active = anException('active', { content });
const review = (
  more: { reason?: string; expiresAt?: string; escalate?: boolean },
  {
    exception = active,
    by = 'handler',
    seats = theSeats(),
  }: { exception?: Exception; by?: Role; seats?: DecidingSeat[] } = {},
) =>
  decideStep(
    exception,
    { action: 'review', contentHash: exception.contentHash, ...more },
    {
      ...{ actor: anActor(by), seats },
      ...{
        delegatesOfRequester: [],
        where: OUTCOME,
        content,
        still: [],
        now: NOW,
      },
    },
  );

describe('Looking at an exception again', () => {
  it('keeps it until the next look, and says what was seen', () => {
    const { deed, after } = review({ reason: 'Still needed' });
    expect(deed).toMatchObject({ event: 'review', seat: 'exception-handling' });
    expect(after).toMatchObject({
      ...{ state: 'active', contentHash: active.contentHash },
      // Ninety days later.
      nextReviewAt: '2027-02-25T12:00:00.000Z',
    });
  });

  it('may shorten it, which is another content', () => {
    const { after } = review({
      ...{ reason: 'Half is mended', expiresAt: '2027-01-01T00:00:00.000Z' },
    });
    expect(after.content.terms.expiresAt).toBe('2027-01-01T00:00:00.000Z');
    expect(after.contentHash).not.toBe(active.contentHash);
    expect(after.nextReviewAt).toBeUndefined();
  });

  it('may put it before the executive, who looks at it next', () => {
    const { deed, after } = review({ reason: 'Too much', escalate: true });
    expect(deed.content).toMatchObject({ escalated: true });
    // Fifteen working days to decide about what is medium.
    expect(after).toMatchObject({
      ...{ state: 'active', escalated: true },
      nextReviewAt: '2026-12-18T12:00:00.000Z',
    });
    const exception = { ...after, id: 1 };
    expect(() => review({ reason: 'Fine' }, { exception })).toThrow(
      /takes the seat business-result/,
    );
    expect(() =>
      review({ reason: 'Up', escalate: true }, { exception, by: 'executive' }),
    ).toThrow(/nobody is above/);
    const kept = review({ reason: 'Fine' }, { exception, by: 'executive' });
    expect(kept.deed).toMatchObject({ seat: 'business-result' });
    expect(kept.after.escalated).toBeUndefined();
  });

  it.each([
    ['vacant', []],
    ['the requester’s own', [PEOPLE.requester]],
  ])('puts it before nobody where the seat is %s', (_, holders) => {
    const seats = theSeats().map(seat =>
      seat.seat === 'business-result'
        ? {
            ...seat,
            holders: holders.map(ref => ({ ref, standing: 'active' as const })),
          }
        : seat,
    );
    expect(() => review({ reason: 'Up', escalate: true }, { seats })).toThrow(
      /nobody to put it before; nominate/,
    );
  });

  it.each([
    ['a reason', {}, /say why/],
    [
      'no later end',
      { reason: 'x', expiresAt: '2027-04-02T00:00:00.000Z' },
      /only shortens/,
    ],
    [
      'an end to come',
      { reason: 'x', expiresAt: NOW.toISOString() },
      /revoke or close/,
    ],
  ])('takes %s', (_, more, problem) => {
    expect(() => review(more)).toThrow(problem);
  });
});
