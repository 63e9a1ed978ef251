import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { DefinitionLink } from '../../outcomes/DefinitionLink';
import { useText } from '../../translation';

/** Whose seats decide, by the name that people know it by. */
export function DecidedBy({ outcomeRef }: { outcomeRef: string }) {
  const t = useText();
  const { primaryTitle } = useEntityPresentation(outcomeRef);
  return (
    <div>
      {t('exceptions.detail.decidedBy')}{' '}
      <DefinitionLink definition={{ ref: outcomeRef, title: primaryTitle }} />
    </div>
  );
}
