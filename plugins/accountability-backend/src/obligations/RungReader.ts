import type { Knex } from 'knex';
import type { Rung, Seat } from 'backstage-plugin-accountability-common';
import {
  calendarOf,
  type EscalationPolicy,
  type Holder,
  type TimedDue,
  type Told,
} from '../escalations';
import type { DecidingSeat } from '../exceptions';
import { seatsThatDecide, type ExceptionPolicy } from '../register';
import type { WorkCalendar } from '../time';
import { DatabasePeopleStore, type Person } from './DatabasePeopleStore';

type Asked = Pick<TimedDue, 'governedBy' | 'holders'>;

/** Who is on which rung at this moment. */
export interface Rungs {
  /** Active people, with those who act for them; each once. */
  peopleOn(due: Asked, rung: Rung): Told[];
  /** The users and groups that are there, active or not. */
  partiesOn(due: Asked, rung: Rung): string[];
  person(ref: string): Person | undefined;
  /** The calendar of whoever has to meet it. */
  calendarOf(due: Asked): WorkCalendar;
}

/** Works out who hears of deadlines. Many take a fixed number of statements. */
export class RungReader {
  readonly #tx: Knex;
  readonly #known: { policy: ExceptionPolicy; escalation: EscalationPolicy };

  constructor(
    tx: Knex,
    known: { policy: ExceptionPolicy; escalation: EscalationPolicy },
  ) {
    this.#tx = tx;
    this.#known = known;
  }

  async of(dues: readonly Asked[], now: Date): Promise<Rungs> {
    const { policy, escalation } = this.#known;
    const deciders = await seatsThatDecide(this.#tx, {
      outcomes: dues.map(({ governedBy }) => governedBy),
      ...{ policy, now },
    });
    const seatsOf = ({ governedBy }: Asked): DecidingSeat[] =>
      deciders.get(governedBy)?.seats ?? [];
    const holdersOn = (due: Asked, rung: Rung): readonly Holder[] => {
      if (rung === 'holder') return due.holders;
      if (rung === 'forum') {
        return escalation.forum ? [{ ref: escalation.forum }] : [];
      }
      const seat = seatsOf(due).find(of => of.seat === rung);
      return (seat?.holders ?? []).map(({ ref }) => ({ ref, seat: rung }));
    };
    const delegateOf = (due: Asked, { ref, seat }: Holder) =>
      seat && findHolder(seatsOf(due), { seat, ref })?.delegate;

    const refs = new Set<string>(escalation.forum ? [escalation.forum] : []);
    for (const due of dues) {
      for (const { ref } of due.holders) refs.add(ref);
      for (const { holders } of seatsOf(due)) {
        for (const { ref, delegate } of holders) {
          refs.add(ref);
          if (delegate) refs.add(delegate);
        }
      }
    }
    const store = new DatabasePeopleStore(this.#tx);
    const people = await store.behind([...refs]);
    const byRef = new Map(
      [...people.values()].flat().map(person => [person.ref, person]),
    );
    const groups =
      escalation.calendars.length > 0
        ? await store.groupsOf([...refs])
        : new Map<string, string[]>();
    return {
      peopleOn: (due, rung) =>
        once(
          holdersOn(due, rung).flatMap((holder): Told[] => {
            const delegate = delegateOf(due, holder);
            return [
              ...(people.get(holder.ref) ?? []).map(({ ref }) => ({
                ...{ ref, as: rung },
              })),
              ...(delegate && people.get(delegate)?.length
                ? [{ ref: delegate, as: rung, onBehalfOf: holder.ref }]
                : []),
            ];
          }),
        ),
      partiesOn: (due, rung) => holdersOn(due, rung).map(({ ref }) => ref),
      person: ref => byRef.get(ref),
      calendarOf: ({ holders }) =>
        calendarOf(
          escalation,
          holders.flatMap(({ ref }) => groups.get(ref) ?? []),
        ),
    };
  }
}

function findHolder(
  seats: readonly DecidingSeat[],
  { seat, ref }: { seat: Seat; ref: string },
) {
  return seats
    .find(of => of.seat === seat)
    ?.holders.find(holder => holder.ref === ref);
}

function once(people: readonly Told[]): Told[] {
  return [
    ...new Map(people.map(of => [of.ref, of] as const).reverse()).values(),
  ].reverse();
}
