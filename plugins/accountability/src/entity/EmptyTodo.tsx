import type { EntityPosture } from 'backstage-plugin-accountability-common';
import { EmptyState } from '../shared';
import { useText } from '../translation';

/** Nothing to do, as far as that can be known. */
export function EmptyTodo({ posture }: { posture: EntityPosture }) {
  const t = useText();
  const { unknownVerdicts } = posture.counts;
  return (
    <EmptyState
      title={t('entity.todo.nothing')}
      description={
        unknownVerdicts > 0
          ? t('entity.todo.unjudged', { count: unknownVerdicts })
          : undefined
      }
    />
  );
}
