import type { Knex } from 'knex';
import { inTransaction, mark } from '../db';
import { DatabaseIdentityStore } from './DatabaseIdentityStore';
import { DatabasePresenceStore } from './DatabasePresenceStore';
import type { SeenSet } from './SeenSet';
import { JUDGE_STAGE } from './stages';

const PAGE = 5_000;

interface CompleteRun {
  sourceId: string;
  seen: SeenSet;
  now: Date;
}

/**
 * After a complete run: what the source no longer reports is gone from it, and
 * what no source reports is gone. Works page by page, so that it never holds a
 * long transaction; a run that dies between pages is repaired by the next.
 */
export async function endUnseen(knex: Knex, run: CompleteRun): Promise<number> {
  let gone = 0;
  let after: string | undefined = '';
  while (after !== undefined) {
    const page = await endPage(knex, run, after);
    gone += page.gone;
    after = page.last;
  }
  return gone;
}

function endPage(knex: Knex, run: CompleteRun, after: string) {
  return inTransaction(knex, async tx => {
    const presences = new DatabasePresenceStore(tx);
    const rows = await presences.page(run.sourceId, after, PAGE);
    const unseen = rows.filter(row => !run.seen.has(row.id));
    if (unseen.length > 0) {
      const identityIds = unseen.map(row => row.identityId);
      await presences.end(
        unseen.map(row => row.id),
        run.now,
      );
      await new DatabaseIdentityStore(tx).endUnreported(identityIds, run.now);
      await mark(tx, JUDGE_STAGE, identityIds);
    }
    return { last: rows.at(-1)?.reference, gone: unseen.length };
  });
}
