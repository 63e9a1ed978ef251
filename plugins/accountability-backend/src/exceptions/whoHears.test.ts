import type { ExceptionEvent } from 'backstage-plugin-accountability-common';
import {
  aContent,
  anException,
  PEOPLE,
  theSeats,
} from './__testUtils__/anException';
import type { Exception } from './Exception';
import { whoHears } from './whoHears';

const OWNER = 'group:default/payments';
const at = '2026-11-27T12:00:00.000Z';

const before = (terms: object = {}, more: Partial<Exception> = {}) =>
  anException('active', {
    content: aContent('medium', { owner: OWNER, ...terms }),
    ...more,
  });

/** Whom a step concerns, as `requester: user:default/rita`. */
const hear = (
  event: ExceptionEvent,
  { of = before(), after = of, to = of.state } = {} as {
    of?: Exception;
    after?: Exception;
    to?: Exception['state'];
  },
) =>
  whoHears(
    { deed: { event, from: of.state, to, at, content: {} }, after },
    { before: of, seats: theSeats() },
  ).map(({ party, as, onBehalfOf }) =>
    [`${as}: ${party}`, onBehalfOf].filter(Boolean).join(' for '),
  );

describe('whoHears', () => {
  const asked = `requester: ${PEOPLE.requester}`;
  const owner = `owner: ${OWNER}`;

  it.each<[ExceptionEvent, string[]]>([
    ['create', []],
    ['edit', []],
    ['submit', []],
    ['pick-up', []],
    ['ask-changes', [asked]],
    ['reject', [asked]],
    ['withdraw', []],
    ['activate', []],
    ['revoke', [asked, owner]],
    ['close', [asked, owner]],
    ['renew', []],
    // Looked at, and left as it is.
    ['review', []],
    ['supersede', []],
    ['expire', []],
  ])('of %s says %j', (event, heard) => {
    expect(hear(event)).toEqual(heard);
  });

  it('says an approval when it was the last one that was needed', () => {
    const of = anException('under-review');
    expect(hear('approve', { of })).toEqual([]);
    expect(hear('approve', { of, to: 'approved' })).toEqual([asked]);
  });

  it('says to whoever sees to the plan that a renewal was rejected', () => {
    expect(hear('reject', { of: before({}, { parentId: 2 }) })).toEqual([
      ...[asked, owner],
    ]);
  });

  it('says a review that changes when it ends', () => {
    const after = before({ expiresAt: '2026-12-10T12:00:00Z' });
    expect(hear('review', { after })).toEqual([asked, owner]);
  });

  it('puts it before the executive and who acts for them, once', () => {
    const after = before({}, { escalated: true });
    const executive = `executive: ${PEOPLE.executive}`;
    expect(hear('review', { after })).toEqual([asked, owner, executive]);
    expect(hear('review', { of: after })).toEqual([]);
    const seats = theSeats().map(seat => ({
      ...seat,
      holders: seat.holders.flatMap(holder => [
        { ...holder, delegate: PEOPLE.deputy },
        { ...holder, ref: PEOPLE.requester, delegate: PEOPLE.delegate },
      ]),
    }));
    const step = {
      deed: { event: 'review', from: 'active', to: 'active', at, content: {} },
      after,
    } as const;
    // Nor before whoever acts for the one who asked.
    expect(
      whoHears(step, { before: before(), seats }).filter(
        ({ as }) => as === 'executive',
      ),
    ).toEqual([
      { party: PEOPLE.executive, as: 'executive' },
      {
        ...{ party: PEOPLE.deputy, as: 'executive' },
        onBehalfOf: PEOPLE.executive,
      },
    ]);
  });
});
