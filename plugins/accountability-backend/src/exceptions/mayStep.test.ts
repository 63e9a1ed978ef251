import {
  EXCEPTION_MOVES,
  exceptionActionSchema,
  exceptionStateSchema,
  type ExceptionAction,
  type ExceptionState,
} from 'backstage-plugin-accountability-common';
import {
  aContent,
  anActor,
  anException,
  PEOPLE,
  theSeats,
  type Role,
} from './__testUtils__/anException';
import type { ApprovalReach } from './ApprovalReach';
import { mayStep, type StepFacts } from './mayStep';

/** Written out, so that a change of the rules alone does not go unnoticed. */
const MAY: Record<ExceptionAction, readonly Role[]> = {
  edit: ['requester'],
  submit: ['requester'],
  withdraw: ['requester'],
  renew: ['requester'],
  'pick-up': ['handler', 'deputy'],
  approve: ['handler', 'deputy'],
  'ask-changes': ['handler', 'deputy'],
  reject: ['handler', 'deputy'],
  review: ['handler', 'deputy'],
  revoke: ['handler', 'deputy', 'control', 'executive'],
  close: ['requester', 'handler', 'deputy', 'control', 'executive'],
};

const LEGAL: Record<ExceptionState, readonly ExceptionAction[]> = {
  draft: ['edit', 'submit', 'withdraw'],
  requested: ['pick-up', 'ask-changes', 'reject', 'withdraw'],
  'under-review': ['approve', 'ask-changes', 'reject', 'withdraw'],
  approved: ['reject'],
  active: ['revoke', 'close', 'renew', 'review'],
  rejected: [],
  withdrawn: [],
  expired: [],
  revoked: [],
  closed: [],
  superseded: [],
};

const facts = (role: Role, more: Partial<StepFacts> = {}): StepFacts => ({
  actor: anActor(role),
  seats: theSeats(),
  delegatesOfRequester: [PEOPLE.delegate],
  ...more,
});

const table = exceptionStateSchema.options.flatMap(state =>
  exceptionActionSchema.options.flatMap(action =>
    (Object.keys(PEOPLE) as Role[]).map(role => ({ state, action, role })),
  ),
);

describe('Who may do what with an exception', () => {
  it.each(table)('$state, $action, $role', ({ state, action, role }) => {
    const may = mayStep(anException(state), action, facts(role));

    const legal = LEGAL[state].includes(action);
    expect(may.allowed).toBe(legal && MAY[action].includes(role));
    expect(may.illegal ?? false).toBe(!legal);
    // Whoever is refused is told why.
    expect(may.why === undefined).toBe(may.allowed);
  });

  it.each(exceptionStateSchema.options)('names what %s allows', state => {
    const illegal = exceptionActionSchema.options.find(
      action => !LEGAL[state].includes(action),
    )!;
    const { why } = mayStep(anException(state), illegal, facts('requester'));
    for (const event of Object.keys(EXCEPTION_MOVES[state])) {
      expect(why).toContain(event);
    }
  });

  it.each<[ExceptionState, ExceptionAction]>([
    ['requested', 'pick-up'],
    ['under-review', 'approve'],
    ['under-review', 'ask-changes'],
    ['under-review', 'reject'],
  ])(
    'keeps whoever asked from %s, %s, whatever seat they hold',
    (state, act) => {
      const seats = theSeats().map(seat => ({
        ...seat,
        holders: [{ ref: PEOPLE.requester, standing: 'active' as const }],
      }));
      expect(
        mayStep(anException(state), act, facts('requester', { seats })),
      ).toMatchObject({ allowed: false, why: expect.stringMatching(/asked/) });
    },
  );

  it('keeps whoever acts for the requester from deciding, even with a seat', () => {
    const delegatesOfRequester = [PEOPLE.handler];
    expect(
      mayStep(
        anException('under-review'),
        'approve',
        facts('handler', { delegatesOfRequester }),
      ),
    ).toMatchObject({ allowed: false, why: expect.stringMatching(/acts for/) });
  });

  it('gives no seat to whoever acts for the requester as its holder', () => {
    const seats = theSeats().map(seat => ({
      ...seat,
      holders: [
        {
          ref: PEOPLE.requester,
          standing: 'active' as const,
          delegate: PEOPLE.outsider,
        },
      ],
    }));
    const may = mayStep(
      anException('under-review'),
      'approve',
      facts('outsider', { seats, delegatesOfRequester: [] }),
    );
    expect(may.allowed).toBe(false);
  });

  it('lets a member of the group that holds the seat decide', () => {
    const seats = theSeats().map(seat => ({
      ...seat,
      holders: [{ ref: 'group:default/risk', standing: 'active' as const }],
    }));
    const actor = anActor('outsider', { groups: ['group:default/risk'] });
    expect(
      mayStep(
        anException('under-review'),
        'approve',
        facts('outsider', { actor, seats }),
      ),
    ).toEqual({ allowed: true, seats: [{ seat: 'exception-handling' }] });
  });

  it('takes the right to approve, up to its severity', () => {
    const upTo = (furthest?: 'medium' | 'high') => ({
      seats: theSeats().map(seat => ({
        ...seat,
        approves: furthest ? [{ upTo: furthest }] : [],
      })),
    });
    const critical = anException('under-review', { content: aContent('high') });
    expect(
      mayStep(critical, 'approve', facts('handler', upTo('high'))).allowed,
    ).toBe(true);
    expect(
      mayStep(critical, 'approve', facts('handler', upTo('medium'))).allowed,
    ).toBe(false);
    expect(mayStep(critical, 'approve', facts('handler', upTo())).allowed).toBe(
      false,
    );
  });

  it('takes the right to approve for as long as it is asked for', () => {
    const asked = anException('under-review', {
      content: aContent('high', { expiresAt: '2027-01-19T12:00:00Z' }),
      requestedAt: '2026-11-20T12:00:00.000Z',
    });
    const rights = (...approves: ApprovalReach[]) => ({
      seats: theSeats().map(seat => ({ ...seat, approves })),
    });
    const approve = (...of: ApprovalReach[]) =>
      mayStep(asked, 'approve', facts('handler', rights(...of)));
    expect(approve({ upTo: 'high', forDays: 60 }).allowed).toBe(true);
    expect(approve({ upTo: 'high', forDays: 59 })).toEqual({
      allowed: false,
      why: 'The seat exception-handling has no verified right to approve an exception that is high and lasts 60 days',
    });
    // One right reaches far enough by severity, the other by term; neither by both.
    expect(
      approve({ upTo: 'critical', forDays: 7 }, { upTo: 'low', forDays: 365 })
        .allowed,
    ).toBe(false);
    expect(
      approve({ upTo: 'critical', forDays: 7 }, { upTo: 'high' }).allowed,
    ).toBe(true);
  });

  it('asks each seat once', () => {
    const content = aContent('high');
    const given = anException('under-review', {
      content,
      approvals: [
        {
          seat: 'exception-handling',
          by: PEOPLE.handler,
          at: '2026-11-27T12:00:00.000Z',
        },
      ],
    });
    expect(mayStep(given, 'approve', facts('handler')).allowed).toBe(false);
    expect(mayStep(given, 'approve', facts('control')).allowed).toBe(true);
  });

  it('asks the executive too while the outcome is breached, in nothing that is decided', () => {
    const breach = { outcome: 'outcome:default/orphans', title: 'No orphans' };
    const given = anException('under-review', {
      approvals: [
        {
          seat: 'exception-handling',
          by: PEOPLE.handler,
          at: '2026-11-27T12:00:00.000Z',
        },
      ],
    });
    const may = (exception: typeof given, action: ExceptionAction) =>
      mayStep(exception, action, facts('executive', { breach }));
    expect(may(given, 'approve')).toEqual({
      allowed: true,
      seats: [{ seat: 'business-result' }],
    });
    expect(may(given, 'reject').allowed).toBe(true);
    expect(mayStep(given, 'approve', facts('executive')).allowed).toBe(false);
    const decided = anException('approved', given);
    expect(may({ ...decided, state: 'approved' }, 'reject').allowed).toBe(
      false,
    );
  });

  it('takes the permission besides the seat, and a person who is still there', () => {
    const without = anActor('handler', { mayDecide: false });
    const left = anActor('handler', { active: false });
    const exception = anException('under-review');
    expect(
      mayStep(exception, 'approve', facts('handler', { actor: without })).why,
    ).toMatch('accountability.exception.decide');
    expect(
      mayStep(exception, 'approve', facts('handler', { actor: left })).why,
    ).toMatch('active person');
  });
});
