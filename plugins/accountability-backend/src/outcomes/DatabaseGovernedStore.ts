import type { Knex } from 'knex';
import type {
  Flag,
  GovernedSystem,
  OutcomeSummary,
} from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import type { Clock } from '../time';
import { applyEntityVisibility, type Visibility } from '../posture';
import {
  entityNumbers,
  identityNumbers,
  repeatedNumbers,
  type EntityNumbers,
  type GovernedQuestion,
} from './governedNumbers';

type Governed = OutcomeSummary['governs'];

/** Numbers of one outcome, or of one system of it. */
interface Numbers {
  row: EntityNumbers;
  identities: number;
  ownerless: number;
}

/** What outcomes govern, counted within what a caller may see. An identity counts once. */
export class DatabaseGovernedStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
  }

  /** Counts for each outcome; of what belongs to an entity, when one is named. */
  async counts(
    outcomeRefs: readonly string[],
    options: { visibility: Visibility; entity?: string },
  ): Promise<(ref: string) => Governed> {
    const numbers = await this.#numbers({ outcomeRefs, ...options });
    const byOutcome = new Map(numbers.map(n => [n.row.outcome_ref, n]));
    return ref => {
      const found = byOutcome.get(ref);
      return {
        entities: Number(found?.row.entities ?? 0),
        flagged: Number(found?.row.flagged ?? 0),
        identities: found?.identities ?? 0,
        ownerless: found?.ownerless ?? 0,
      };
    };
  }

  /** Systems that an outcome governs, those with most trouble first. */
  async systems(
    outcomeRef: string,
    visibility: Visibility,
  ): Promise<GovernedSystem[]> {
    const numbers = await this.#numbers({
      outcomeRefs: [outcomeRef],
      visibility,
      bySystem: true,
    });
    const described = await this.#described(
      numbers.flatMap(({ row }) => row.tile_ref ?? []),
      visibility,
    );
    return numbers
      .map(({ row, identities, ownerless }): GovernedSystem => {
        const ref = row.tile_ref ?? undefined;
        const { title, ownerRef } = described.get(ref) ?? {};
        return {
          ref,
          title: title ?? (ref ? ref.split('/').at(-1)! : 'No system'),
          ownerRef,
          entities: Number(row.entities),
          flagged: Number(row.flagged),
          identities,
          ownerless,
          excepted: Number(row.excepted ?? 0),
          flag: worstFlag(row),
        };
      })
      .sort(byTrouble);
  }

  /**
   * Whoever sees every identity is served from what is counted for each entity
   * already, less what repeats; whoever does not, from the identities themselves.
   */
  async #numbers(asked: Omit<GovernedQuestion, 'now'>): Promise<Numbers[]> {
    const question = { ...asked, now: this.#clock.now() };
    const { visibility, entity } = question;
    const oneByOne = visibility.criteria !== undefined || entity !== undefined;
    const [entities, identities] = await Promise.all([
      entityNumbers(this.#knex, question),
      (oneByOne ? identityNumbers : repeatedNumbers)(this.#knex, question),
    ]);
    const byGroup = new Map(identities.map(row => [groupOf(row), row]));
    return entities.map(row => {
      const found = byGroup.get(groupOf(row));
      const number = (name: 'identities' | 'ownerless') => {
        const other = Number(found?.[name] ?? 0);
        return oneByOne ? other : Number(row[name] ?? 0) - other;
      };
      return {
        row,
        identities: number('identities'),
        ownerless: number('ownerless'),
      };
    });
  }

  async #described(refs: readonly string[], visibility: Visibility) {
    const rows = await selectIn<{
      ref: string;
      name: string;
      title: string | null;
      owner_ref: string | null;
    }>(refs, piece => {
      const query = this.#knex('directory_entities')
        .select('ref', 'name', 'title', 'owner_ref')
        .whereIn('ref', piece);
      applyEntityVisibility(query, {
        column: 'ref',
        visibility,
        knex: this.#knex,
      });
      return query;
    });
    return new Map<string | undefined, { title: string; ownerRef?: string }>(
      rows.map(row => [
        row.ref,
        { title: row.title ?? row.name, ownerRef: row.owner_ref ?? undefined },
      ]),
    );
  }
}

function groupOf(row: { outcome_ref: string; tile_ref?: string | null }) {
  return `${row.outcome_ref} ${row.tile_ref ?? ''}`;
}

/** As one entity's flag: known trouble beats doubt, doubt beats a clean bill. */
function worstFlag(row: EntityNumbers): Flag | null {
  if (Number(row.flagged) > 0) return 'true';
  if (Number(row.unknown) > 0) return 'unknown';
  if (Number(row.softened) > 0) return 'excepted';
  return Number(row.clean) > 0 ? 'false' : null;
}

function byTrouble(a: GovernedSystem, b: GovernedSystem): number {
  return (
    b.flagged - a.flagged ||
    b.ownerless - a.ownerless ||
    b.identities - a.identities ||
    b.entities - a.entities ||
    (a.title < b.title ? -1 : 1)
  );
}
