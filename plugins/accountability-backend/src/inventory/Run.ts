import type { ReadProblem } from 'backstage-plugin-accountability-node';
import type { SourceRun } from 'backstage-plugin-accountability-common';

/** One reading of a source while it goes on. */
export interface Run {
  id: string;
  sourceId: string;
  trigger: SourceRun['trigger'];
  startedAt: Date;
  read: number;
  added: number;
  changed: number;
  gone: number;
  /** Records that may be missing from what was read; any of them makes the run incomplete. */
  lost: number;
  problems: ReadProblem[];
  problemCount: number;
}

/** Most problems kept with a run; the rest is only counted. */
export const MAX_PROBLEMS = 1_000;

/** Notes a problem on the run. */
export function noteProblem(run: Run, problem: ReadProblem): void {
  run.problemCount += 1;
  if (problem.effect === 'record-lost') run.lost += 1;
  if (run.problems.length < MAX_PROBLEMS) {
    run.problems.push({ ...problem, message: problem.message.slice(0, 500) });
  }
}
