import {
  aContent,
  anActor,
  anException,
  NOW,
  theSeats,
} from './__testUtils__/anException';
import { decideRenewal } from './decideRenewal';
import type { Exception } from './Exception';

describe('Renewing', () => {
  const renew = (exception: Exception, open?: Exception) =>
    decideRenewal(
      exception,
      { contentHash: exception.contentHash, renewal: 2, open },
      {
        actor: anActor('requester'),
        ...{ seats: theSeats(), delegatesOfRequester: [], now: NOW },
      },
    );

  it('is noted, and changes nothing about the first', () => {
    const active = anException('active');
    expect(renew(active)).toMatchObject({
      deed: { event: 'renew', content: { renewal: 2 } },
      after: active,
    });
  });

  it.each([
    ['too often', anException('active', { renewals: 2 }), undefined, /2 times/],
    [
      'once more while one waits',
      anException('active'),
      anException('requested', { id: 9 }),
      /Exception 9/,
    ],
    [
      'when it has ended',
      anException('active', {
        content: aContent('medium', { expiresAt: NOW.toISOString() }),
      }),
      undefined,
      /has ended/,
    ],
  ])('is refused %s', (_, exception, open, problem) => {
    expect(() => renew(exception, open)).toThrow(problem);
  });
});
