import type { Knex } from 'knex';
import type {
  DefinitionKind,
  DefinitionOrigin,
} from 'backstage-plugin-accountability-common';
import { insertRows, mark, selectIn, upsertRows } from '../db';
import { canonicalText, wellFormed } from './canonicalText';
import { nextEntry, type LogEntry } from './chain';
import type { Declaration, DefinitionEvent, Origins } from './Declaration';
import {
  DEFINITION_STAGE,
  type DefinitionStore,
  type InForce,
} from './DefinitionStore';
import { inForce } from './inForce';

interface DeclaredRow {
  ref: string;
  origin: DefinitionOrigin;
  kind: DefinitionKind;
  namespace: string;
  name: string;
  title: string | null;
  description: string | null;
  spec: string;
  hash: string;
  edit_url: string | null;
  declared_at: string;
  declared_by: string | null;
  reason: string | null;
  withdrawn_at: string | null;
}

interface LogRow {
  ref: string;
  sequence: number;
  origin: DefinitionOrigin;
  action: LogEntry['action'];
  at: string;
  by: string | null;
  reason: string | null;
  content: string;
  hash: string;
  previous_hash: string | null;
}

/** The last entry about each ref. */
export type Heads = ReadonlyMap<string, Pick<LogEntry, 'sequence' | 'hash'>>;

/** What is declared, and the log of how it came so. Runs in the caller's transaction. */
export class DatabaseDefinitionStore implements DefinitionStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async get(refs: readonly string[]): Promise<Map<string, InForce>> {
    return resolved(await this.originsOf(refs));
  }

  async list(kind: DefinitionKind): Promise<InForce[]> {
    const rows = await this.#tx<DeclaredRow>('definitions_declared')
      .where({ kind })
      .orderBy('ref');
    return [...resolved(byRef(rows)).values()];
  }

  /** What each origin says about each of the refs. */
  async originsOf(refs: Iterable<string>): Promise<Map<string, Origins>> {
    return byRef(
      await selectIn<DeclaredRow>(refs, piece =>
        this.#tx('definitions_declared').whereIn('ref', piece),
      ),
    );
  }

  /** Everything that one origin ever declared, by ref, beside what the other says. */
  async declaredBy(origin: DefinitionOrigin): Promise<Map<string, Origins>> {
    const rows = await this.#tx<DeclaredRow>('definitions_declared')
      .whereIn(
        'ref',
        this.#tx('definitions_declared').select('ref').where({ origin }),
      )
      .orderBy('ref');
    return byRef(rows);
  }

  /** How many are declared by an origin and not withdrawn. */
  async countStanding(origin: DefinitionOrigin): Promise<number> {
    const [row] = await this.#tx('definitions_declared')
      .where({ origin })
      .whereNull('withdrawn_at')
      .count({ n: '*' });
    return Number(row.n);
  }

  /** The hash of the last entry about each ref that an origin ever declared, by ref. */
  async headHashes(origin: DefinitionOrigin): Promise<[string, string][]> {
    const rows: Pick<LogRow, 'ref' | 'hash'>[] = await this.#tx(
      'definitions_log',
    )
      .select('ref', 'hash')
      .whereIn(
        ['ref', 'sequence'],
        this.#tx('definitions_log')
          .select('ref')
          .max('sequence')
          .whereIn(
            'ref',
            this.#tx('definitions_declared').select('ref').where({ origin }),
          )
          .groupBy('ref'),
      )
      .orderBy('ref');
    return rows.map(({ ref, hash }) => [ref, hash]);
  }

  /** The log of one ref, oldest first. */
  async history(ref: string): Promise<LogEntry[]> {
    const rows = await this.#tx<LogRow>('definitions_log')
      .where({ ref })
      .orderBy('sequence');
    return rows.map(fromLogRow);
  }

  /**
   * Where the chains of refs end. Read it before what a decision looks at, and hand
   * it to {@link record}: then nothing can happen in between unnoticed.
   */
  async heads(refs: readonly string[]): Promise<Heads> {
    const rows = await selectIn<LogRow>(refs, piece =>
      this.#tx('definitions_log')
        .select('ref', 'sequence', 'hash')
        .whereIn(
          ['ref', 'sequence'],
          this.#tx('definitions_log')
            .select('ref')
            .max('sequence')
            .whereIn('ref', piece)
            .groupBy('ref'),
        ),
    );
    return new Map(rows.map(row => [row.ref, row]));
  }

  /**
   * Writes what happened, at most once to each ref, continues their chains and
   * marks them. Where somebody else continued a chain since its head was read, the
   * transaction fails as a whole, and `inTransaction` begins it anew.
   */
  async record(
    events: readonly DefinitionEvent[],
    heads?: Heads,
  ): Promise<void> {
    if (events.length === 0) return;
    const refs = events.map(({ declaration }) => declaration.ref);
    const last = heads ?? (await this.heads(refs));
    await insertRows(
      this.#tx,
      'definitions_log',
      events.map(event =>
        toLogRow(nextEntry(last.get(event.declaration.ref), event)),
      ),
    );
    await this.save(events.map(({ declaration }) => declaration));
    await mark(this.#tx, DEFINITION_STAGE, refs);
  }

  /** Writes declarations of which nothing but the way to them changed. */
  async save(declarations: readonly Declaration[]): Promise<void> {
    await upsertRows(this.#tx, 'definitions_declared', {
      rows: declarations.map(toRow),
      key: ['ref', 'origin'],
    });
  }
}

function byRef(rows: readonly DeclaredRow[]): Map<string, Origins> {
  const origins = new Map<string, Origins>();
  for (const row of rows) {
    origins.set(row.ref, {
      ...origins.get(row.ref),
      [row.origin]: fromRow(row),
    });
  }
  return origins;
}

function resolved(origins: Map<string, Origins>): Map<string, InForce> {
  return new Map(
    [...origins].flatMap(([ref, of]) => {
      const found = inForce(of);
      return found ? [[ref, found]] : [];
    }),
  );
}

function toRow(declaration: Declaration): DeclaredRow {
  const { ref, origin, kind, namespace, name } = declaration;
  const { title, description, reason } = declaration;
  return {
    ref,
    origin,
    kind,
    namespace,
    name,
    title: title ? wellFormed(title) : null,
    description: description ? wellFormed(description) : null,
    spec: canonicalText(declaration.spec),
    hash: declaration.hash,
    edit_url: declaration.editUrl ?? null,
    declared_at: declaration.declaredAt,
    declared_by: declaration.declaredBy ?? null,
    reason: reason ? wellFormed(reason) : null,
    withdrawn_at: declaration.withdrawnAt ?? null,
  };
}

function fromRow(row: DeclaredRow): Declaration {
  return {
    ref: row.ref,
    origin: row.origin,
    namespace: row.namespace,
    name: row.name,
    title: row.title ?? undefined,
    description: row.description ?? undefined,
    hash: row.hash,
    editUrl: row.edit_url ?? undefined,
    declaredAt: row.declared_at,
    declaredBy: row.declared_by ?? undefined,
    reason: row.reason ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
    // Parsed before it was written, by the schema of its kind.
    kind: row.kind,
    spec: JSON.parse(row.spec),
  } as Declaration;
}

function toLogRow(entry: LogEntry): LogRow {
  const { previousHash, by, reason, ...rest } = entry;
  return {
    ...rest,
    by: by ?? null,
    reason: reason ?? null,
    previous_hash: previousHash ?? null,
  };
}

function fromLogRow(row: LogRow): LogEntry {
  const { previous_hash: previousHash, by, reason, ...rest } = row;
  return {
    ...rest,
    by: by ?? undefined,
    reason: reason ?? undefined,
    previousHash: previousHash ?? undefined,
  };
}
