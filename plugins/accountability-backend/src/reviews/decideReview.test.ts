import { ConflictError, InputError } from '@backstage/errors';
import type { ReviewRecord } from 'backstage-plugin-accountability-common';
import { decideClosing, decideOpening, decideRecord } from './decideReview';
import type { BoardPack, Review } from './Review';

const subject = 'outcome:default/halve';
const by = 'user:default/dana';
const deed = { by, now: new Date('2026-03-01T09:00:00Z') };

const pack: BoardPack = {
  facts: {
    ...{ subject, title: 'Halve it', cadence: 'monthly' },
    ...{ outcomes: [], moreOutcomes: 0, previous: [] },
  },
  agenda: [],
};

const complete: ReviewRecord = {
  minutes: 'We talked.',
  decisions: [
    {
      ...{ what: 'change', text: 'Rotate sooner' },
      ...{ who: by, due: '2026-03-20' },
    },
  ],
  participants: [by],
};

const review = (changed: Partial<Review> = {}): Review => ({
  ...{ id: 1, subject, title: 'Halve it', state: 'open' },
  ...{ openedAt: '2026-03-01T08:00:00.000Z', openedBy: by },
  ...{ corrected: false, record: complete, hash: 'now' },
  ...changed,
});

describe('decideOpening', () => {
  it('opens a review whose first participant is who opens it', () => {
    expect(decideOpening(pack, deed)).toMatchObject({
      what: 'open',
      after: { state: 'open', record: { participants: [by], minutes: '' } },
    });
  });

  it('refuses a second one, and names the first', () => {
    expect(() =>
      decideOpening(pack, { ...deed, open: review({ id: 7 }) }),
    ).toThrow(ConflictError);
    expect(() =>
      decideOpening(pack, { ...deed, open: review({ id: 7 }) }),
    ).toThrow(/^Review 7 of outcome:default\/halve is open since/);
  });
});

describe('decideRecord', () => {
  const request = { record: complete, expectedHash: 'now' };

  it('writes down', () => {
    expect(decideRecord(review(), request, deed)).toMatchObject({
      what: 'record',
      after: { corrected: false, record: complete },
    });
  });

  it('refuses when somebody wrote since, and says what the hash is now', () => {
    const stale = { ...request, expectedHash: 'before' };
    expect(() => decideRecord(review(), stale, deed)).toThrow(ConflictError);
    expect(() => decideRecord(review(), stale, deed)).toThrow(
      /hash is now now/,
    );
  });

  it('corrects a closed one only with a reason', () => {
    const closed = review({ state: 'closed' });
    expect(() => decideRecord(closed, request, deed)).toThrow(/say why/);
    expect(
      decideRecord(closed, { ...request, reason: 'A name was wrong' }, deed),
    ).toMatchObject({ what: 'correct', after: { corrected: true } });
  });

  it('leaves a closed one what it must have', () => {
    const empty = { ...complete, minutes: '', decisions: [] };
    expect(() =>
      decideRecord(
        review({ state: 'closed' }),
        { ...request, record: empty, reason: 'Away with it' },
        deed,
      ),
    ).toThrow(/still needs minutes and at least one decision/);
  });

  it('refuses a decision that is due before the review', () => {
    const record: ReviewRecord = {
      ...complete,
      decisions: [{ ...complete.decisions[0], due: '2026-02-28' }],
    };
    expect(() => decideRecord(review(), { ...request, record }, deed)).toThrow(
      /due on 2026-02-28, before the review of 2026-03-01/,
    );
  });
});

describe('decideClosing', () => {
  const request = {
    ...{ nextOn: '2026-03-20', expectedHash: 'now' },
    cadence: 'monthly' as const,
  };

  it('ends a review, held at that moment', () => {
    expect(decideClosing(review(), request, deed)).toMatchObject({
      what: 'close',
      after: {
        state: 'closed',
        heldAt: '2026-03-01T09:00:00.000Z',
        nextOn: '2026-03-20',
      },
    });
  });

  it.each([
    ['minutes', { minutes: '' }, /needs minutes$/],
    ['decisions', { decisions: [] }, /needs at least one decision$/],
    ['participants', { participants: [] }, /needs somebody who took part$/],
  ])('refuses one without %s', (_, without, why) => {
    const lacking = review({ record: { ...complete, ...without } });
    expect(() => decideClosing(lacking, request, deed)).toThrow(InputError);
    expect(() => decideClosing(lacking, request, deed)).toThrow(why);
  });

  it.each(['2026-03-01', '2026-12-01'])('refuses %s as next date', nextOn => {
    expect(() => decideClosing(review(), { ...request, nextOn }, deed)).toThrow(
      InputError,
    );
  });

  it('refuses a stale one and a second close', () => {
    expect(() =>
      decideClosing(review(), { ...request, expectedHash: 'before' }, deed),
    ).toThrow(ConflictError);
    expect(() =>
      decideClosing(review({ state: 'closed' }), request, deed),
    ).toThrow(/was closed/);
  });
});
