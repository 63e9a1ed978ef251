import type { Entity } from '@backstage/catalog-model';
import { ForwardedError } from '@backstage/errors';
import type { Knex } from 'knex';
import { chunk, inTransaction } from '../db';
import { judgeLoss, type DirectoryPolicy } from '../directory';
import { toInstant } from '../time';
import { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
import {
  DatabaseReadingStore,
  type ReadingProblem,
} from './DatabaseReadingStore';
import type { DefinitionEvent } from './Declaration';
import { decideReading } from './decideReading';
import { fromCatalogEntity, type GitDeclared } from './fromCatalogEntity';

const BATCH = 200;
const MOST = 20_000;
/** Below this many, losing most of them is an ordinary day. */
const SMALL = 20;

/** What one reading came to. */
export interface ReadingOutcome {
  seen: number;
  written: number;
  withdrawn: number;
  problems: ReadingProblem[];
  /** Set when too much vanished to be believed: why. */
  held?: string;
}

interface ReadingOptions {
  /** Pages of the catalog; ends when it is complete, throws when it is not. */
  entities: AsyncIterable<Entity[]>;
  knex: Knex;
  policy: Pick<DirectoryPolicy, 'maxVanishShare' | 'holdForMs'>;
  now: Date;
  /** Why the catalog is not to be believed at all when something is missing in it. */
  doubt?: string;
  signal?: AbortSignal;
}

/**
 * Takes over what Git declares, from one reading of the catalog. Incomplete is not
 * empty: nothing is withdrawn unless the reading ended and its loss is believed.
 *
 * @throws ForwardedError when the catalog could not be read to its end.
 */
export async function readFromGit(
  options: ReadingOptions,
): Promise<ReadingOutcome> {
  const { knex, now } = options;
  const state = new DatabaseReadingStore(knex);
  const read = await readAll(options).catch(async error => {
    await state.recordFailure(now, String(error?.message ?? error));
    throw new ForwardedError(
      'The outcomes and controls in the catalog could not be read and stay as they were',
      error,
    );
  });

  const problems = read.flatMap(one =>
    one.is === 'unreadable' ? [{ ref: one.ref, message: one.problem }] : [],
  );
  const seen = read.filter(one => one.is === 'declared');
  const known = await new DatabaseDefinitionStore(knex).declaredBy('git');
  const { written, moved, vanished } = decideReading({
    known,
    seen,
    unreadable: new Set(problems.map(({ ref }) => ref)),
    at: toInstant(now),
  });
  await record(knex, written);
  await inTransaction(knex, tx => new DatabaseDefinitionStore(tx).save(moved));

  const outcome = { seen: seen.length, written: written.length, problems };
  const standing = [...known.values()].filter(({ git }) => !git?.withdrawnAt);
  const held = await heldBy({
    ...options,
    before: standing.length,
    lost: vanished.length,
    state,
  });
  if (held) {
    await state.recordHeld(held, problems);
    return { ...outcome, withdrawn: 0, held: held.reason };
  }
  await record(knex, vanished);
  await state.recordComplete(now, problems);
  return { ...outcome, withdrawn: vanished.length };
}

async function readAll(options: ReadingOptions): Promise<GitDeclared[]> {
  const read: GitDeclared[] = [];
  for await (const page of options.entities) {
    options.signal?.throwIfAborted();
    read.push(...page.map(fromCatalogEntity));
    if (read.length > MOST) {
      throw new Error(
        `there are more than ${MOST} outcomes and controls; nobody can answer for so many`,
      );
    }
  }
  options.signal?.throwIfAborted();
  return read;
}

async function record(
  knex: Knex,
  events: readonly DefinitionEvent[],
): Promise<void> {
  for (const piece of chunk(events, BATCH)) {
    await inTransaction(knex, tx =>
      new DatabaseDefinitionStore(tx).record(piece),
    );
  }
}

/** Why a loss is not believed yet, or nothing. */
async function heldBy(
  options: Pick<ReadingOptions, 'policy' | 'now' | 'doubt'> & {
    before: number;
    lost: number;
    state: DatabaseReadingStore;
  },
): Promise<{ since: Date; reason: string; lost: number } | undefined> {
  const { before, lost, policy, now, doubt, state } = options;
  if (lost === 0) return undefined;
  const { held } = await state.status();
  const since = held && new Date(held.since);
  if (doubt) return { since: since ?? now, reason: doubt, lost };
  if (before < SMALL) return undefined;
  const judgement = judgeLoss({
    before: { people: 0, entities: before },
    lost: { people: 0, entities: lost },
    held: held && { since: since!, lost: held.lost },
    policy,
    now,
  });
  return judgement.is === 'held'
    ? {
        ...judgement,
        reason: `${lost} of ${before} outcomes and controls left the catalog at once`,
      }
    : undefined;
}
