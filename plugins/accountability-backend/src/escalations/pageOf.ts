import type { Rung } from 'backstage-plugin-accountability-common';
import type { Deadline } from './Deadline';
import { BREACH } from './ladderOf';

/**
 * The page that a message about a deadline leads to, below the root of the pages:
 * where it is met. Whoever hears of what others have to do looks at where it went; so
 * does everybody who hears of a breach, which is acknowledged there and met nowhere.
 */
export function pageOf(
  { id, due, step = 0 }: Pick<Deadline, 'id' | 'due' | 'step'>,
  as: Rung,
): string {
  const { kind, exception, identity, outcome } = due;
  if (step >= BREACH && (as !== 'holder' || kind === 'mend-breach')) {
    return `exceptions/escalations/${id}`;
  }
  if (exception) return `exceptions/${exception}`;
  if (identity) return `inventory/${identity}`;
  return `outcomes/${outcome!.split(':')[1]}`;
}
