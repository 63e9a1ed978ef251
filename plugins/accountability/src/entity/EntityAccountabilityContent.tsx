import { useEntity } from '@backstage/plugin-catalog-react';
import { lazy, Suspense } from 'react';
import { LoadingLines } from '../shared';
import { isOutcome } from './isOutcome';

const OutcomeEntityContent = lazy(async () => ({
  default: (await import('../outcomes/entity/OutcomeEntityContent'))
    .OutcomeEntityContent,
}));
const PostureContent = lazy(async () => ({
  default: (await import('./PostureContent')).PostureContent,
}));

/** Tab of an entity page: of an outcome its picture, of anything else its posture. */
export function EntityAccountabilityContent() {
  const { entity } = useEntity();
  return (
    <Suspense fallback={<LoadingLines />}>
      {isOutcome(entity) ? <OutcomeEntityContent /> : <PostureContent />}
    </Suspense>
  );
}
