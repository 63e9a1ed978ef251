import type { DefinitionLifecycle } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import type { FoundProblem } from '../form';

/** Whether what was filled in can be declared, in one sentence. */
export function reviewSentence(options: {
  t: Text;
  problems: readonly FoundProblem[];
  /** As what it stands now; nothing when it is new. */
  now?: DefinitionLifecycle;
}): string {
  const { t, problems, now } = options;
  const count = (blocks: FoundProblem['blocks']) =>
    problems.filter(problem => problem.blocks === blocks).length;
  const declaring = count('declaring');
  if (declaring > 0) return t('declare.review.wrong', { count: declaring });
  const activating = count('activating');
  if (activating > 0) {
    return t('declare.review.unfinished', { count: activating });
  }
  return t(
    now === 'active' ? 'declare.review.staying' : 'declare.review.ready',
  );
}
