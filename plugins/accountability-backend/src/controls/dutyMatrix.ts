import {
  dutySchema,
  type ControlDuty,
  type Duty,
  type OwnerStanding,
} from 'backstage-plugin-accountability-common';

/** A control in force, as far as its duties go. */
export interface DutyControl {
  ref: string;
  /** Outcomes in force that it carries out. */
  outcomes: readonly string[];
  duties: readonly ControlDuty[];
}

/** A system in the scope of outcomes, or an entity in it that belongs to no system. */
export interface DutySystem {
  ref: string;
  /** The system that an entity is part of. Duties for it hold for the entity. */
  system?: string;
  /** Outcomes in force that govern it. */
  outcomes: readonly string[];
}

/** Somebody who has the duty, by one control or several. */
export interface DutyHolder {
  ref: string;
  /** Absent while nobody can tell. */
  standing?: OwnerStanding;
  /** Controls that say so, in their order. */
  controls: string[];
}

/**
 * - `held`: exactly one holder, who is here.
 * - `hole`: nobody who is here; everyone can assume that somebody else does it.
 * - `overlap`: several who are here; each can assume that another one does it.
 * - `unknown`: whether somebody is here cannot be told yet.
 */
export type DutyState = 'held' | 'hole' | 'overlap' | 'unknown';

/** One duty for one system. */
export interface DutyCell {
  duty: Duty;
  /** In the order of their refs, also those who are not here. */
  holders: DutyHolder[];
  state: DutyState;
}

/** One system with a cell for each duty, in the order of duties. */
export interface DutyRow {
  system: string;
  cells: DutyCell[];
}

/**
 * Who has which duty for which system. A duty that names systems holds for these;
 * one that names none holds for everything that the outcomes of its control govern.
 */
export function dutyMatrix(options: {
  controls: readonly DutyControl[];
  systems: readonly DutySystem[];
  /** How holders stand, by ref. Who is missing, nobody can tell of. */
  standings: ReadonlyMap<string, OwnerStanding>;
}): DutyRow[] {
  const { controls, systems, standings } = options;
  const named = new Map<string, Assigned[]>();
  const byOutcome = new Map<string, Assigned[]>();
  for (const { ref: control, outcomes, duties } of controls) {
    for (const { duty, holder, systems: only } of duties) {
      const assigned = { control, duty, holder };
      const index = only ? named : byOutcome;
      for (const key of new Set(only ?? outcomes)) {
        const list = index.get(key);
        if (list) list.push(assigned);
        else index.set(key, [assigned]);
      }
    }
  }
  return systems.map(({ ref, system, outcomes }) => {
    const assigned = [
      ...(named.get(ref) ?? []),
      ...(system && system !== ref ? named.get(system) ?? [] : []),
      ...outcomes.flatMap(outcome => byOutcome.get(outcome) ?? []),
    ];
    return {
      system: ref,
      cells: dutySchema.options.map(duty => {
        const holders = holdersOf(
          assigned.filter(one => one.duty === duty),
          standings,
        );
        return { duty, holders, state: stateOf(holders) };
      }),
    };
  });
}

interface Assigned {
  control: string;
  duty: Duty;
  holder: string;
}

function holdersOf(
  assigned: readonly Assigned[],
  standings: ReadonlyMap<string, OwnerStanding>,
): DutyHolder[] {
  const controls = new Map<string, Set<string>>();
  for (const { holder, control } of assigned) {
    controls.set(holder, (controls.get(holder) ?? new Set()).add(control));
  }
  return [...controls]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ref, by]) => ({
      ref,
      standing: standings.get(ref),
      controls: [...by].sort(),
    }));
}

function stateOf(holders: readonly DutyHolder[]): DutyState {
  const here = holders.filter(({ standing }) => standing === 'active').length;
  const isDoubtful = holders.some(({ standing }) => standing === undefined);
  if (here > 1) return 'overlap';
  if (isDoubtful) return 'unknown';
  return here === 1 ? 'held' : 'hole';
}
