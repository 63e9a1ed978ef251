import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import { refTitle } from '../../shared';
import type { Text } from '../../translation';
import type { RequestDraft } from './RequestDraft';

/** An outcome to choose from; under no ref, the seats of the whole portal. */
interface Offered {
  ref: string;
  title: string;
  /** Whether its seats can decide as things are; absent where nobody knows. */
  standing?: 'pass' | 'fail';
}

/** The outcomes to choose from whose seats decide, and the one that is chosen. */
export function decidingOutcomes(
  t: Text,
  { decidedBy }: Pick<RequestDraft, 'decidedBy'>,
  preview?: Pick<ExceptionPreview, 'outcomes' | 'decidedBy'>,
): { outcomes: Offered[]; chosen: string } {
  const governing = (preview?.outcomes ?? []).map(
    ({ ref, title, problems }): Offered => ({
      ...{ ref, title },
      standing: problems.length === 0 ? 'pass' : 'fail',
    }),
  );
  // What was chosen before, and governs no longer.
  const gone =
    decidedBy && !governing.some(({ ref }) => ref === decidedBy)
      ? [{ ref: decidedBy, title: refTitle(decidedBy) }]
      : [];
  const usual =
    gone.length > 0 && !preview?.decidedBy
      ? [{ ref: '', title: t('exceptions.request.decidedByUsual') }]
      : [];
  return {
    outcomes: [...usual, ...governing, ...gone],
    chosen: decidedBy ?? preview?.decidedBy ?? '',
  };
}
