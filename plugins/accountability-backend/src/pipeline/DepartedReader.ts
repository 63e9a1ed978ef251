import type { Knex } from 'knex';
import type { Departed } from 'backstage-plugin-accountability-common';
import { readParties, type ControlReader, type Viewer } from '../controls';
import type { OutcomeReader } from '../outcomes';
import { DatabaseOwnershipStore } from '../ownership';
import { DatabaseIdentityListStore, type Visibility } from '../posture';
import type { Clock } from '../time';
import { decidedFor, partiesOf } from '../transfers';
import { definitionsFor } from './definitionsFor';

const MOST = 100;

/** Who is gone and still holds something, as far as somebody may see what they hold. */
export class DepartedReader {
  readonly #options: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
    outcomes: OutcomeReader;
    controls: ControlReader;
  };

  constructor(options: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
    outcomes: OutcomeReader;
    controls: ControlReader;
  }) {
    this.#options = options;
  }

  async list(viewer: Viewer, visibility: Visibility): Promise<Departed[]> {
    const { knex, clock, placeholders } = this.#options;
    const definitions = await this.#definitions(viewer);
    const ownership = new DatabaseOwnershipStore(knex);
    const owners = await ownership.decidedOwners();
    const party = await readParties(
      knex,
      [...definitions.keys(), ...owners],
      placeholders,
    );
    const gone = [...new Set([...definitions.keys(), ...owners])].filter(
      ref => !['active', 'placeholder'].includes(party(ref).standing),
    );
    const mentioned = await ownership.idsByMentions(gone);
    const decided = decidedFor(
      new Set(gone),
      await ownership.decisionsOf(mentioned),
    );
    const seen = new Set(
      (
        await new DatabaseIdentityListStore(knex, clock).byIds(
          [...decided.values()].flat(),
          visibility,
        )
      )
        .filter(({ goneAt }) => !goneAt)
        .map(({ id }) => Number(id)),
    );
    return gone
      .map(ref => ({
        party: party(ref),
        identities: (decided.get(ref) ?? []).filter(id => seen.has(id)).length,
        definitions: definitions.get(ref) ?? 0,
      }))
      .filter(one => one.identities + one.definitions > 0)
      .sort(
        (a, b) =>
          b.identities + b.definitions - a.identities - a.definitions ||
          a.party.ref.localeCompare(b.party.ref),
      )
      .slice(0, MOST);
  }

  /** How many definitions that the viewer sees name each party. */
  async #definitions(viewer: Viewer): Promise<Map<string, number>> {
    const { all, seen } = await definitionsFor(viewer, this.#options);
    const counts = new Map<string, number>();
    for (const one of all) {
      const ended = one.withdrawnAt || one.lifecycle === 'retired';
      if (ended || !seen.has(one.ref)) continue;
      for (const ref of partiesOf(one)) {
        counts.set(ref, (counts.get(ref) ?? 0) + 1);
      }
    }
    return counts;
  }
}
