import type { Knex } from 'knex';
import { clearMarks, takeMarks } from '../db';
import { DatabaseLinkKeyStore } from '../directory';
import { DatabaseSourceStore } from '../inventory';
import { DatabaseScopeStore } from '../outcomes';
import {
  DatabasePostureStore,
  decidePosture,
  missingSources,
  POSTURE_STAGE,
} from '../posture';
import { DatabaseFlagChangeStore } from '../scorecard';

/**
 * Works out the posture of some marked entities. Answers how many it took and
 * which of them moved.
 */
export async function postureBatch(
  tx: Knex,
  options: { now: Date; limit: number },
): Promise<{ taken: number; moved: string[] }> {
  const marks = await takeMarks(tx, POSTURE_STAGE, options.limit);
  if (marks.length === 0) return { taken: 0, moved: [] };
  const refs = marks.map(mark => mark.subject);
  const store = new DatabasePostureStore(tx);
  const tallies = await store.tally(refs, options.now);
  const published = await store.publishedIdentities(refs);
  const outcomes = await new DatabaseScopeStore(tx).governing(refs);
  const expected = await new DatabaseSourceStore(tx).neverCompleted();
  // Asked only while some source has never completed, which is rare and short.
  const linkKeys =
    expected.length > 0
      ? await new DatabaseLinkKeyStore(tx).keysOf(refs)
      : new Map<string, string[]>();
  const postures = refs.map(ref =>
    decidePosture(ref, {
      tally: tallies.get(ref),
      missing: missingSources(linkKeys.get(ref) ?? [], expected),
      identityRefs: published.get(ref),
      outcomes: outcomes.get(ref),
    }),
  );
  const moved = await store.save(postures, options.now);
  await new DatabaseFlagChangeStore(tx).record(moved, options.now);
  await clearMarks(tx, POSTURE_STAGE, marks);
  return {
    taken: marks.length,
    moved: moved.map(({ entityRef }) => entityRef),
  };
}
