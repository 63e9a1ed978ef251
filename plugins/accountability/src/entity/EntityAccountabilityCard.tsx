import { useEntity } from '@backstage/plugin-catalog-react';
import { lazy, Suspense } from 'react';
import { LoadingLines } from '../shared';
import { isOutcome } from './isOutcome';

const OutcomeEntityCard = lazy(async () => ({
  default: (await import('../outcomes/entity/OutcomeEntityCard'))
    .OutcomeEntityCard,
}));
const PostureCard = lazy(async () => ({
  default: (await import('./PostureCard')).PostureCard,
}));

/** Card for the overview of an entity, or of an outcome that is one itself. */
export function EntityAccountabilityCard() {
  const { entity } = useEntity();
  return (
    <Suspense fallback={<LoadingLines />}>
      {isOutcome(entity) ? <OutcomeEntityCard /> : <PostureCard />}
    </Suspense>
  );
}
