import type { ReadProblem } from 'backstage-plugin-accountability-node';

/** Where an answer of AWS came from, and where its problems go. */
export interface AnswerContext {
  /** Absent for a live read. */
  file?: string;
  report(problem: ReadProblem): void;
}
