import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { DefinitionLink } from '../outcomes/DefinitionLink';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';

/** The outcomes that a control carries out. */
export function OutcomeLinks({ refs }: { refs: readonly string[] }) {
  const t = useText();
  const secondary = useSecondaryText();
  if (refs.length === 0) {
    return <span className={secondary.text}>{t('controls.noOutcome')}</span>;
  }
  return (
    <>
      {refs.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <OutcomeName entityRef={ref} />
        </span>
      ))}
    </>
  );
}

function OutcomeName({ entityRef }: { entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(entityRef);
  return (
    <DefinitionLink definition={{ ref: entityRef, title: primaryTitle }} />
  );
}
