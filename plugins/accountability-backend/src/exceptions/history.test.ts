import fc from 'fast-check';
import {
  exceptionStateSchema,
  isEffective,
  type ExceptionAction,
  type Severity,
} from 'backstage-plugin-accountability-common';
import { canonicalText } from '../definitions';
import {
  aContent,
  anActor,
  OUTCOME,
  PEOPLE,
  theSeats,
  type Role,
} from './__testUtils__/anException';
import { chainProblem, nextTransition } from './chain';
import { decideActivation, decideExpiry } from './decideByItself';
import {
  decideCreation,
  decideEdit,
  decideStep,
  type StepKnown,
} from './decideStep';
import type { Exception, Step, Transition } from './Exception';

const START = Date.parse('2026-11-27T12:00:00.000Z');
const DAY = 86_400_000;

type Move =
  | {
      do: ExceptionAction;
      by: Role;
      seat: 'exception-handling' | 'control-system' | undefined;
    }
  | { do: 'wait'; days: number };

const anySeat = fc.constantFrom(
  'exception-handling' as const,
  'control-system' as const,
  undefined,
);
/** What would lead on, so that not every move of a history is refused. */
const LEADS_ON: [ExceptionAction, Role][] = [
  ...[['submit', 'requester'] as const, ['pick-up', 'handler'] as const],
  ...[['approve', 'handler'] as const, ['approve', 'deputy'] as const],
  ...[['approve', 'control'] as const, ['approve', 'executive'] as const],
  ...[['ask-changes', 'handler'] as const, ['revoke', 'control'] as const],
].map(([action, role]): [ExceptionAction, Role] => [action, role]);

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...LEADS_ON)
      .map(([act, by]): Move => ({ do: act, by, seat: undefined })),
  },
  fc.record({
    do: fc.constantFrom<ExceptionAction>(
      ...(['submit', 'pick-up', 'approve', 'ask-changes'] as const),
      ...(['reject', 'withdraw', 'revoke', 'close', 'edit'] as const),
    ),
    by: fc.constantFrom(...(Object.keys(PEOPLE) as Role[])),
    seat: anySeat,
  }),
  fc.record({
    do: fc.constant('wait' as const),
    days: fc.integer({ min: 0, max: 12 }),
  }),
);

interface Life {
  exception: Exception;
  transitions: Transition[];
}

const SEVERITIES: Severity[] = ['low', 'medium', 'high', 'critical'];

/** Plays moves; those that are refused change nothing. */
function live(
  severity: Severity,
  moves: readonly Move[],
  onMoment: (life: Life, now: Date) => void,
): Life {
  let now = new Date(START);
  const life = { transitions: [] as Transition[] } as Life;
  const write = (step: Step | undefined) => {
    if (!step) return;
    const after = { ...step.after, id: 1 };
    const transition = nextTransition(life.exception, { ...step, after });
    life.transitions.push(transition);
    const { sequence, hash } = transition;
    life.exception = { ...after, sequence, hash };
  };
  const known = (role: Role): StepKnown => ({
    actor: anActor(role),
    seats: theSeats(),
    delegatesOfRequester: [PEOPLE.delegate],
    where: OUTCOME,
    content: life.exception.content,
    still: [],
    now,
  });
  const content = aContent(severity, {
    expiresAt: new Date(START + 20 * DAY).toISOString(),
  });
  write(decideCreation(content, { actor: anActor('requester'), now }));
  for (const one of moves) {
    if (one.do === 'wait') {
      now = new Date(now.getTime() + one.days * DAY);
    } else {
      try {
        write(
          one.do === 'edit'
            ? decideEdit(
                life.exception,
                {
                  content: {
                    ...content,
                    terms: { ...content.terms, title: 'Changed' },
                  },
                  expectedHash: life.exception.hash,
                },
                known(one.by),
              )
            : decideStep(
                life.exception,
                {
                  action: one.do as Parameters<typeof decideStep>[1]['action'],
                  contentHash: life.exception.contentHash,
                  ...{ reason: 'Because', evidence: 'Proof', seat: one.seat },
                },
                known(one.by),
              ),
        );
      } catch {
        // A refusal, which is what most random moves get.
      }
    }
    // As the service does at once, and the sweep later.
    write(decideActivation(life.exception, now));
    write(decideExpiry(life.exception, now));
    onMoment(life, now);
  }
  return life;
}

describe('An exception, whatever happens to it,', () => {
  const towardsApproval = LEADS_ON.slice(0, 6).map(
    ([act, by]): Move => ({ do: act, by, seat: undefined }),
  );
  const histories = fc.tuple(
    fc.constantFrom(...SEVERITIES),
    fc
      .tuple(
        fc.nat({ max: towardsApproval.length }),
        fc.array(move, { maxLength: 30 }),
      )
      .map(([steps, moves]) => [...towardsApproval.slice(0, steps), ...moves]),
  );

  it('ends, permits nothing outside its dates, and nobody approves their own', () => {
    let approved = 0;
    fc.assert(
      fc.property(histories, ([severity, moves]) => {
        live(severity, moves, ({ exception }, now) => {
          const { terms, needed } = exception.content;
          expect(Date.parse(terms.expiresAt)).not.toBeNaN();
          const effective = isEffective(
            { ...exception, expiresAt: terms.expiresAt },
            now,
          );
          if (!effective) return;
          approved += 1;
          expect(exception.state).toBe('active');
          expect(exception.effectiveFrom! <= now.toISOString()).toBe(true);
          expect(now.toISOString() < terms.expiresAt).toBe(true);
          const seats = exception.approvals.map(({ seat }) => seat).sort();
          expect(seats).toEqual(needed.map(({ seat }) => seat).sort());
          for (const { by, onBehalfOf } of exception.approvals) {
            expect([PEOPLE.requester, PEOPLE.delegate]).not.toContain(by);
            expect(onBehalfOf).not.toBe(PEOPLE.requester);
          }
        });
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(approved).toBeGreaterThan(20);
  });

  it('leaves a chain that holds, tells every change, and gives its state when it is read again', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ([severity, moves], at) => {
        const { exception, transitions } = live(severity, moves, () => {});
        expect(chainProblem(transitions)).toBeUndefined();
        expect(transitions.at(-1)).toMatchObject({
          to: exception.state,
          hash: exception.hash,
          contentHash: exception.contentHash,
        });
        for (const [index, { from }] of transitions.entries()) {
          expect(from).toBe(transitions[index - 1]?.to);
        }
        const given = transitions
          .slice(transitions.findLastIndex(({ to }) => to === 'draft') + 1)
          .filter(({ event }) => event === 'approve')
          .map(({ seat, by }) => ({ seat, by }));
        expect(
          exception.approvals.map(({ seat, by }) => ({ seat, by })),
        ).toEqual(given);

        const forged = transitions.map((one, index) =>
          index === at % transitions.length
            ? { ...one, content: canonicalText({ forged: true }) }
            : one,
        );
        expect(chainProblem(forged)).toMatch(/was changed/);
        const cut = chainProblem(transitions.slice(1));
        expect(cut === undefined).toBe(transitions.length === 1);
        expect(exceptionStateSchema.options).toContain(exception.state);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
