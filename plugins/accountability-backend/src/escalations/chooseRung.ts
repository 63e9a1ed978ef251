import type { PassedOver, Rung } from 'backstage-plugin-accountability-common';

/** Somebody who is told, and as what. */
export interface Told {
  /** A user. */
  ref: string;
  as: Rung;
  /** The holder for whom they act. */
  onBehalfOf?: string;
}

/** Where a step goes, and which rungs it went past. */
export interface ChosenRung {
  rung?: Rung;
  told: Told[];
  passedOver: PassedOver[];
}

/**
 * The first rung, from the one that is planned upwards, on which somebody hears of it
 * who was not told before. A vacant rung is skipped upwards (E3), as is one on which
 * only whoever asked would hear of it (E4).
 */
export function chooseRung(
  rungs: readonly Rung[],
  known: {
    /** Active people on a rung, with those who act for them. */
    peopleOn(rung: Rung): readonly Told[];
    /** Who was told in this round. */
    before: ReadonlySet<string>;
    requester?: string;
  },
): ChosenRung {
  const passedOver: PassedOver[] = [];
  for (const rung of rungs) {
    const people = known.peopleOn(rung);
    const others = people.filter(({ ref }) => ref !== known.requester);
    const fresh = others.filter(({ ref }) => !known.before.has(ref));
    if (fresh.length > 0) return { rung, told: others, passedOver };
    passedOver.push({ rung, because: whyNot(people.length, others.length) });
  }
  return { told: [], passedOver };
}

function whyNot(people: number, others: number): PassedOver['because'] {
  if (people === 0) return 'vacant';
  return others === 0 ? 'requester' : 'already-told';
}
