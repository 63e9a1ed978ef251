import {
  aContent,
  anActor,
  anException,
  NOW,
  OUTCOME,
  theSeats,
} from './__testUtils__/anException';
import { decideStep } from './decideStep';

const content = aContent('medium', { expiresAt: '2027-04-01T00:00:00Z' });
const active = anException('active', { content });
const review = (more: { reason?: string; expiresAt?: string }) =>
  decideStep(
    active,
    { action: 'review', contentHash: active.contentHash, ...more },
    {
      ...{ actor: anActor('handler'), seats: theSeats() },
      ...{ delegatesOfRequester: [], where: OUTCOME, content, now: NOW },
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
