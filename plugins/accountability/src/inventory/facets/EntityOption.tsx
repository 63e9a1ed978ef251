import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { USING_KINDS, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** An entity to choose: its name, and what it is below. */
export function EntityOption({ entityRef }: { entityRef: string }) {
  const t = useText();
  const secondary = useSecondaryText();
  const { primaryTitle } = useEntityPresentation(entityRef);
  const [kind] = entityRef.split(':', 1);
  const known = USING_KINDS.find(one => one === kind);
  return (
    <>
      {primaryTitle}{' '}
      <span className={secondary.text}>
        {known ? t(`shared.entityKind.${known}`) : kind}
      </span>
    </>
  );
}
