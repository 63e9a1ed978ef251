import type {
  Breach,
  ExceptionApprover,
  NeededSeat,
  PartyView,
} from 'backstage-plugin-accountability-common';
import {
  neededNow,
  seatProblem,
  type Exception,
  type ExceptionContent,
  type Permitted,
} from '../exceptions';
import type { Deciders } from './seatsThatDecide';

/** Everybody who is named where exceptions are decided. */
export function peopleIn({ seats }: Deciders): string[] {
  return seats.flatMap(({ holders }) =>
    holders.flatMap(({ ref, delegate }) => [
      ref,
      ...(delegate ? [delegate] : []),
    ]),
  );
}

/** The seats that are needed now, and those that approved because they were then. */
export function seatsAsked(
  exception: Exception,
  { breach }: Deciders,
): { needed: NeededSeat[]; breach?: Breach } {
  const needed = neededNow(exception, breach);
  const before = exception.approvals.filter(
    ({ seat }) => !needed.some(of => of.seat === seat),
  );
  return {
    needed: [
      ...needed,
      ...before.map(({ seat }): NeededSeat => ({ seat, because: 'breach' })),
    ],
    // As it was when it was handed in, whatever has become of it.
    breach: exception.content.breach ?? breach,
  };
}

/** The seats whose approval is needed, who sits there, and what they said. */
export function approversOf(
  {
    needed,
    asked,
    requester,
    breach,
  }: Pick<ExceptionContent, 'needed' | 'requester' | 'breach'> & {
    asked: Permitted;
  },
  known: {
    deciders: Deciders;
    approvals: Exception['approvals'];
    party: (ref: string) => PartyView;
  },
): ExceptionApprover[] {
  const { deciders, approvals, party } = known;
  return needed.map((seat): ExceptionApprover => {
    const holders =
      deciders.seats.find(of => of.seat === seat.seat)?.holders ?? [];
    const given = approvals.find(of => of.seat === seat.seat);
    const problem = given
      ? undefined
      : seatProblem(seat, { ...deciders, asked, requester });
    return {
      ...seat,
      breach: seat.because === 'breach' ? breach : undefined,
      holders: holders.map(({ ref }) => party(ref)),
      delegates: holders.flatMap(({ delegate }) =>
        delegate ? [party(delegate)] : [],
      ),
      problem: problem?.text,
      problemCode: problem,
      approval: given && {
        // The name of that moment, whatever the catalog says by now.
        by: {
          ...party(given.by),
          ...(given.byName !== undefined && { title: given.byName }),
        },
        onBehalfOf: given.onBehalfOf,
        at: given.at,
        reason: given.reason,
      },
    };
  });
}
