import type { Knex } from 'knex';
import { clearMarks, mark, takeMarks } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseDirectoryStore } from '../directory';
import {
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
  if (!(await new DatabaseDirectoryStore(tx).hasCompleted())) return 0;
  const marks = await takeMarks(tx, DEFINITION_STAGE, options.limit);
  if (marks.length === 0) return 0;
  await judgeMarkedOutcomes(tx, settings, {
    refs: marks.map(({ subject }) => subject),
    now: options.now,
  });
  await clearMarks(tx, DEFINITION_STAGE, marks);
  return marks.length;
}

/** The same for these outcomes and those of these controls, whether marked or not. */
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
