import type { Knex } from 'knex';
import { clearReadMarks, mark, readMarks } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseDirectoryStore, holdDirectory } from '../directory';
import {
  DatabaseOutcomeStore,
  DatabaseScopeStore,
  judgeOutcomes,
  outcomesConcernedBy,
} from '../outcomes';
import { POSTURE_STAGE } from '../posture';
import type { JudgeSettings } from './JudgeSettings';

type OutcomeSettings = Pick<
  JudgeSettings,
  'placeholders' | 'outcomeRules' | 'exceptions'
>;

/**
 * Works out how some marked outcomes stand, and marks the entities they govern
 * where they came into force or went out of it. Answers how many marks it took.
 * Before anybody is known it takes none, because every holder would seem to be gone.
 */
export async function outcomeBatch(
  tx: Knex,
  settings: OutcomeSettings,
  options: { now: Date; limit: number },
): Promise<number> {
  await holdDirectory(tx);
  if (!(await new DatabaseDirectoryStore(tx).hasCompleted())) return 0;
  const found = await readMarks(tx, DEFINITION_STAGE, options);
  const subjects = found.map(({ subject }) => subject);
  // They are marked from everywhere, so nobody is kept from marking them: the outcomes
  // themselves are held, and what somebody else judged meanwhile is left out.
  await new DatabaseOutcomeStore(tx).lock(
    await outcomesConcernedBy(tx, subjects),
  );
  const marks = await readMarks(tx, DEFINITION_STAGE, { subjects });
  if (marks.length === 0) return found.length;
  await judgeMarkedOutcomes(tx, settings, {
    refs: marks.map(({ subject }) => subject),
    now: options.now,
  });
  await clearReadMarks(tx, DEFINITION_STAGE, marks);
  return found.length;
}

/**
 * The same for these outcomes and those of these controls, whether marked or not, by
 * the directory, which the transaction holds.
 */
export async function judgeMarkedOutcomes(
  tx: Knex,
  settings: OutcomeSettings,
  options: { refs: readonly string[]; now: Date },
): Promise<void> {
  const moved = await judgeOutcomes(tx, {
    refs: await outcomesConcernedBy(tx, options.refs),
    now: options.now,
    placeholders: settings.placeholders,
    rules: settings.outcomeRules,
    exceptions: settings.exceptions,
  });
  await mark(
    tx,
    POSTURE_STAGE,
    await new DatabaseScopeStore(tx).entitiesOf(moved),
  );
}
