import type { Knex } from 'knex';
import { mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseEffectStore, type Exception } from '../exceptions';
import { DatabaseLinkStore, JUDGE_STAGE } from '../inventory';
import { POSTURE_STAGE } from '../posture';

/** Permits what an active exception is about. */
export async function beginEffects(tx: Knex, active: Exception): Promise<void> {
  await new DatabaseEffectStore(tx).begin(active);
  await markSubjects(tx, active);
}

/** What an exception permitted counts again. */
export async function endEffects(tx: Knex, ended: Exception): Promise<void> {
  await new DatabaseEffectStore(tx).end(ended.id);
  await markSubjects(tx, ended);
}

/** What an active exception permitted follows a step that ended it, or made it shorter. */
export async function followStep(
  tx: Knex,
  after: Exception,
  before: Exception,
): Promise<void> {
  if (after.state !== 'active') {
    await endEffects(tx, after);
  } else if (after.contentHash !== before.contentHash) {
    await new DatabaseEffectStore(tx).end(after.id);
    await beginEffects(tx, after);
  }
}

/** What an exception is about, and what runs on it, is judged anew. */
async function markSubjects(tx: Knex, { content }: Exception): Promise<void> {
  const { identities, outcomes, decidedBy } = content.terms;
  const ids = identities.map(Number);
  await mark(tx, JUDGE_STAGE, ids);
  const links = await new DatabaseLinkStore(tx).linksOf(ids);
  const users = [...links.values()].flat().map(({ entityRef }) => entityRef);
  await mark(tx, POSTURE_STAGE, new Set(users));
  // Rules about an outcome look at what its seats decide.
  const judged = [...outcomes, ...(decidedBy ? [decidedBy] : [])];
  await mark(tx, DEFINITION_STAGE, new Set(judged));
}
