import type { Text } from '../../translation';
import type { FoundProblem } from '../form';

/** Whether what was filled in can be declared, in one sentence. */
export function reviewSentence(
  t: Text,
  problems: readonly FoundProblem[],
): string {
  const count = (blocks: FoundProblem['blocks']) =>
    problems.filter(problem => problem.blocks === blocks).length;
  const declaring = count('declaring');
  if (declaring > 0) return t('declare.review.wrong', { count: declaring });
  const activating = count('activating');
  return activating > 0
    ? t('declare.review.unfinished', { count: activating })
    : t('declare.review.ready');
}
