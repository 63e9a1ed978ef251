import type { Knex } from 'knex';
import type {
  DefinitionOrigin,
  OutcomeSpec,
} from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import type { DefinitionAction } from './Declaration';

interface Row {
  ref: string;
  origin: DefinitionOrigin;
  action: DefinitionAction;
  at: string;
  content: string;
}

/** What was declared at moments that are past. Runs in the caller's transaction. */
export class DatabasePastStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** How outcomes were declared at a moment: in Git, else in the portal, as now. */
  async outcomes(
    refs: Iterable<string>,
  ): Promise<(ref: string, at: string) => OutcomeSpec | undefined> {
    const rows = await selectIn<Row>(refs, piece =>
      this.#tx('definitions_log')
        .select('ref', 'origin', 'action', 'at', 'content')
        .whereIn('ref', piece)
        .orderBy(['ref', 'sequence']),
    );
    const byRef = new Map<string, Row[]>();
    for (const row of rows) {
      const of = byRef.get(row.ref) ?? [];
      of.push(row);
      byRef.set(row.ref, of);
    }
    return (ref, at) => {
      const past = (byRef.get(ref) ?? []).filter(row => row.at <= at);
      const standing = (['git', 'portal'] as const)
        .map(origin => past.filter(row => row.origin === origin).at(-1))
        .find(row => row && row.action !== 'withdraw');
      return standing && JSON.parse(standing.content).spec;
    };
  }
}
