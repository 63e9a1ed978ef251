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
 * only whoever asked would hear of it, or who acts for them (E4). Where everybody who
 * is left was told before, the first of these rungs is told once more.
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
  const tried = rungs.map(rung => {
    const people = known.peopleOn(rung);
    const others = people.filter(
      ({ ref, onBehalfOf }) =>
        known.requester === undefined ||
        (ref !== known.requester && onBehalfOf !== known.requester),
    );
    const isFresh = others.some(({ ref }) => !known.before.has(ref));
    return {
      rung,
      others,
      isFresh,
      because: whyNot(people.length, others.length),
    };
  });
  const fresh = tried.findIndex(({ isFresh }) => isFresh);
  const found =
    fresh >= 0 ? fresh : tried.findIndex(of => of.others.length > 0);
  const passed = tried.slice(0, found >= 0 ? found : undefined);
  return {
    rung: tried[found]?.rung,
    told: tried[found]?.others ?? [],
    passedOver: passed.map(({ rung, because }) => ({ rung, because })),
  };
}

function whyNot(people: number, others: number): PassedOver['because'] {
  if (people === 0) return 'vacant';
  return others === 0 ? 'requester' : 'already-told';
}
