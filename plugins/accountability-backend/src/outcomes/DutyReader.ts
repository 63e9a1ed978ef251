import type { Knex } from 'knex';
import {
  dutySchema,
  type DutyMatrix,
  type DutyMatrixRow,
} from 'backstage-plugin-accountability-common';
import {
  dutyMatrix,
  mayReadControl,
  readParties,
  type DeclaredControl,
  type DutyRow,
  type Viewer,
} from '../controls';
import { DatabaseDefinitionStore } from '../definitions';
import { DatabaseDirectoryStore } from '../directory';
import { DatabaseVisibleSetStore } from '../posture';
import type { Clock } from '../time';
import { DatabaseOutcomeListStore } from './DatabaseOutcomeListStore';
import { DatabaseScopeFactStore, MOST_SYSTEMS } from './DatabaseScopeFactStore';
import type { SystemFacts } from './rules/OutcomeRuleInput';

const MOST_ROWS = 500;

/**
 * Who has which duty for which system. Whether a duty is held is worked out from
 * everything that is declared, so that nobody sees a hole where somebody is; which
 * systems are shown, and which controls are named, follows from what the viewer may see.
 */
export class DutyReader {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #placeholders: readonly string[];

  constructor(options: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#placeholders = options.placeholders;
  }

  /** Of one outcome in force, or of all that the viewer may see. */
  async matrix(outcome: string | undefined, viewer: Viewer) {
    const knex = this.#knex;
    const shown = await new DatabaseOutcomeListStore(knex).inForce({
      viewer,
      now: this.#clock.now(),
    });
    const scopes = new DatabaseScopeFactStore(knex);
    const governed = await scopes.systemsOf(
      shown.filter(ref => outcome === undefined || ref === outcome),
    );
    const refs = new Set([...governed.values()].flat());
    const visible = await new DatabaseVisibleSetStore(knex).among(
      [...refs],
      viewer.visibility,
    );
    const systems = [...refs].filter(ref => visible.has(ref));
    const outcomesOf = await scopes.outcomesInForceOver(systems);
    const controls = await this.#controls();
    const holders = controls.flatMap(({ spec }) =>
      spec.duties.map(({ holder }) => holder),
    );
    const party = await readParties(knex, holders, this.#placeholders);
    const isComplete = await new DatabaseDirectoryStore(knex).hasCompleted();
    const rows = dutyMatrix({
      controls: controls.map(({ ref, spec }) => ({
        ref,
        outcomes: spec.outcomes,
        duties: spec.duties,
      })),
      systems: systems.map(ref => ({
        ref,
        outcomes: outcomesOf.get(ref) ?? [],
      })),
      // Before the catalog was read, everybody would seem to be gone.
      standings: new Map(
        isComplete ? holders.map(ref => [ref, party(ref).standing]) : [],
      ),
    });
    const describe = await scopes.describe(systems);
    const named = await this.#named(controls, viewer);
    const worst = rows
      .map(row => ({ row, system: describe(row.system) }))
      .sort(byTrouble);
    const matrix: DutyMatrix = {
      duties: [...dutySchema.options],
      rows: worst.slice(0, MOST_ROWS).map(
        ({ row, system }): DutyMatrixRow => ({
          system: {
            ref: system.ref,
            title: titleOf(system),
            ownerRef: system.owner,
          },
          cells: row.cells.map(({ duty, state, holders: held }) => ({
            duty,
            state,
            holders: held.map(holder => ({
              party: party(holder.ref),
              controls: holder.controls.flatMap(ref => named.get(ref) ?? []),
            })),
          })),
        }),
      ),
      truncated:
        worst.length > MOST_ROWS ||
        [...governed.values()].some(of => of.length > MOST_SYSTEMS),
    };
    return matrix;
  }

  /** Controls in force: what is a draft is nobody's duty yet. */
  async #controls(): Promise<DeclaredControl[]> {
    const all = await new DatabaseDefinitionStore(this.#knex).list('Control');
    return all.flatMap(control =>
      control.kind === 'Control' &&
      !control.withdrawnAt &&
      control.spec.lifecycle === 'active'
        ? [control]
        : [],
    );
  }

  async #named(
    controls: readonly DeclaredControl[],
    viewer: Viewer,
  ): Promise<Map<string, { ref: string; title: string }>> {
    const readable = await new DatabaseVisibleSetStore(this.#knex).among(
      controls.map(({ ref }) => ref),
      viewer.visibility,
    );
    return new Map(
      controls
        .filter(
          control =>
            readable.has(control.ref) || mayReadControl(control, viewer.person),
        )
        .map(({ ref, title }) => [ref, { ref, title }]),
    );
  }
}

interface Shown {
  row: DutyRow;
  system: SystemFacts;
}

function byTrouble(a: Shown, b: Shown): number {
  for (const state of ['hole', 'overlap', 'unknown'] as const) {
    const more = count(b.row, state) - count(a.row, state);
    if (more !== 0) return more;
  }
  const [one, other] = [titleOf(a.system), titleOf(b.system)];
  return (
    one.localeCompare(other, 'en') || (a.row.system < b.row.system ? -1 : 1)
  );
}

function count({ cells }: DutyRow, state: string): number {
  return cells.filter(cell => cell.state === state).length;
}

function titleOf({ ref, title }: SystemFacts): string {
  return title ?? ref.split('/').at(-1)!;
}
