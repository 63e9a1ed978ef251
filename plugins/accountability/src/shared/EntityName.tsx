import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Party } from './Party';

/** The name of an entity without a link; people with their face, groups with their sign. */
export function EntityName({ entityRef }: { entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(entityRef);
  return /^(user|group):/i.test(entityRef) ? (
    <Party entityRef={entityRef} plain />
  ) : (
    <span>{primaryTitle}</span>
  );
}
