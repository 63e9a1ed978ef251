import type { ExceptionAction } from 'backstage-plugin-accountability-common';
import type { Exception } from './Exception';
import { mayStep, type StepFacts } from './mayStep';

/** When it is somebody's turn: at once, or when exception handling has begun the review. */
export type Turn = 'now' | 'after-review';

/** What somebody does with one that waits for them. */
const LEADS_ON: readonly ExceptionAction[] = ['pick-up', 'approve'];

/** Whether an exception waits for somebody; nothing where it is not for them to decide. */
export function turnOf(
  exception: Exception,
  facts: StepFacts,
): Turn | undefined {
  const may = (of: Exception, action: ExceptionAction) =>
    mayStep(of, action, facts).allowed;
  if (LEADS_ON.some(action => may(exception, action))) return 'now';
  if (exception.state !== 'requested') return undefined;
  return may({ ...exception, state: 'under-review' }, 'approve')
    ? 'after-review'
    : undefined;
}
