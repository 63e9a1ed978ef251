import type { HearsAs } from '../exceptions';

/** That one person is to be told of one step about an exception. */
export interface DecisionNotice {
  exceptionId: number;
  /** Of the step in the history of the exception. */
  sequence: number;
  person: string;
  as: HearsAs;
  onBehalfOf?: string;
  at: string;
}
