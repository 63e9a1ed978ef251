import type { Exception } from './Exception';
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
import { decideEdit, decideStep, type StepKnown } from './decideStep';

const known = (
  exception: Exception,
  role: Role,
  more: Partial<StepKnown> = {},
): StepKnown => ({
  actor: anActor(role, { name: `Name of ${role}` }),
  seats: theSeats(),
  delegatesOfRequester: [],
  where: OUTCOME,
  content: exception.content,
  still: [],
  now: NOW,
  ...more,
});

const act = (
  exception: Exception,
  role: Role,
  request: Omit<Parameters<typeof decideStep>[1], 'contentHash'>,
) =>
  decideStep(
    exception,
    { contentHash: exception.contentHash, ...request },
    known(exception, role),
  );

describe('Handing in', () => {
  it('sets the day of the decision, in working days', () => {
    const { after } = act(anException(), 'requester', { action: 'submit' });
    expect(after).toMatchObject({
      state: 'requested',
      requestedAt: '2026-11-27T12:00:00.000Z',
      // Fifteen working days, three weekends.
      decisionDueAt: '2026-12-18T12:00:00.000Z',
    });
  });

  it.each([
    [
      'has ended already',
      aContent('medium', { expiresAt: '2026-11-27T12:00:00Z' }),
      /ended at/,
    ],
    [
      'lasts too long',
      aContent('medium', { expiresAt: '2027-05-27T12:00:00Z' }),
      /at most 180 days, so until 2027-05-26 12:00 UTC; it would end at 2027-05-27 12:00 UTC/,
    ],
    [
      'has nothing that keeps the risk down',
      aContent('high', { compensatingControls: [] }),
      /at least one control/,
    ],
    [
      'touches a vendor without a name',
      aContent('medium', { concerns: ['vendor'] }),
      /name the vendor/,
    ],
    [
      'needs a seat that is vacant',
      aContent('medium', { concerns: ['cost'] }),
      /seat finance of outcome:default\/no-orphans is vacant/,
    ],
  ])('is refused where it %s', (_, content, problem) => {
    const exception = anException('draft', { content });
    expect(() => act(exception, 'requester', { action: 'submit' })).toThrow(
      problem,
    );
  });

  it('counts the longest term from its beginning', () => {
    const content = aContent('medium', {
      effectiveFrom: '2026-12-01T00:00:00Z',
      expiresAt: '2027-05-30T00:00:00Z',
    });
    expect(
      act(anException('draft', { content }), 'requester', { action: 'submit' })
        .after.state,
    ).toBe('requested');
  });

  it('ends a renewal within twice the term of the first', () => {
    const content = aContent('low', { expiresAt: '2027-11-20T00:00:00Z' });
    const renewal = anException('draft', {
      content,
      firstEffectiveFrom: '2025-06-01T00:00:00.000Z',
    });
    expect(() => act(renewal, 'requester', { action: 'submit' })).toThrow(
      /until 2027-06-01 00:00 UTC/,
    );
  });
});

describe('Approving', () => {
  const review = (severity: 'medium' | 'high' | 'critical') =>
    anException('under-review', { content: aContent(severity) });

  it('takes one seat for medium, two for high, three for critical', () => {
    expect(
      act(review('medium'), 'handler', { action: 'approve' }).after.state,
    ).toBe('approved');

    const first = act(review('high'), 'handler', { action: 'approve' }).after;
    expect(first.state).toBe('under-review');
    expect(act(first, 'control', { action: 'approve' }).after.state).toBe(
      'approved',
    );

    const critical = ['handler', 'control'].reduce(
      (exception, role) =>
        act(exception, role as Role, { action: 'approve' }).after,
      review('critical'),
    );
    expect(critical.state).toBe('under-review');
    expect(act(critical, 'executive', { action: 'approve' }).after.state).toBe(
      'approved',
    );
  });

  it('keeps the name of the moment, and whom somebody acted for', () => {
    const { deed, after } = act(review('medium'), 'deputy', {
      action: 'approve',
    });
    expect(after.approvals).toEqual([
      {
        ...{
          seat: 'exception-handling',
          by: PEOPLE.deputy,
          byName: 'Name of deputy',
        },
        ...{ onBehalfOf: PEOPLE.handler, at: NOW.toISOString() },
      },
    ]);
    expect(deed).toMatchObject({ onBehalfOf: PEOPLE.handler });
  });

  it('binds to what was looked at', () => {
    const exception = review('medium');
    expect(() =>
      decideStep(
        exception,
        { action: 'approve', contentHash: 'of-something-else' },
        known(exception, 'handler'),
      ),
    ).toThrow(`its content is ${exception.contentHash} now`);
  });

  it('is too late when it would have ended', () => {
    const exception = anException('under-review', {
      content: aContent('medium', { expiresAt: NOW.toISOString() }),
    });
    expect(() => act(exception, 'handler', { action: 'approve' })).toThrow(
      /ended at/,
    );
  });

  it('names the seat where somebody holds several', () => {
    const exception = review('high');
    const seats = theSeats().map(seat => ({
      ...seat,
      holders: [{ ref: PEOPLE.handler, standing: 'active' as const }],
    }));
    const approve = (seat?: 'control-system') =>
      decideStep(
        exception,
        { action: 'approve', contentHash: exception.contentHash, seat },
        known(exception, 'handler', { seats }),
      );
    expect(() => approve()).toThrow(/exception-handling or control-system/);
    expect(approve('control-system').after.approvals[0].seat).toBe(
      'control-system',
    );
  });

  it('is void once changes are asked for', () => {
    const first = act(review('high'), 'handler', { action: 'approve' }).after;
    const { after } = act(first, 'control', {
      action: 'ask-changes',
      reason: 'Shorter',
    });
    expect(after).toMatchObject({ state: 'draft', approvals: [] });
  });
});

describe('Changing a draft', () => {
  it('needs the last step that one saw', () => {
    const exception = anException();
    const content = aContent('low');
    const edit = (expectedHash: string) =>
      decideEdit(
        exception,
        { content, expectedHash },
        known(exception, 'requester'),
      );
    expect(() => edit('older')).toThrow(/changed since you looked/);
    expect(edit(exception.hash).after.contentHash).not.toBe(
      exception.contentHash,
    );
  });
});

describe('Ending', () => {
  const active = anException('active');

  it.each([
    ['revoke', 'executive'],
    ['reject', 'handler'],
    ['ask-changes', 'handler'],
    ['close', 'requester'],
  ] as const)('asks for a reason to %s', (action, role) => {
    const exception =
      action === 'revoke' || action === 'close'
        ? active
        : anException('requested');
    expect(() => act(exception, role, { action })).toThrow(/say why/);
  });

  it('takes proof to close', () => {
    expect(() =>
      act(active, 'requester', { action: 'close', reason: 'Rotated' }),
    ).toThrow(/proves/);
    expect(
      act(active, 'requester', {
        ...{ action: 'close', reason: 'Rotated', evidence: 'https://ci/1' },
      }).after,
    ).toMatchObject({ state: 'closed', endedAt: NOW.toISOString() });
  });
});
