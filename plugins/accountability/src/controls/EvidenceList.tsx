import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { stretchText } from '../outcomes/charter';
import { EntityName, useSecondaryText } from '../shared';
import { useText } from '../translation';

/** What must be shown, how fresh, and by whom. */
export function EvidenceList({ evidence }: Pick<ControlSummary, 'evidence'>) {
  const t = useText();
  const secondary = useSecondaryText();
  if (evidence.length === 0) {
    return <span className={secondary.text}>{t('controls.noEvidence')}</span>;
  }
  return (
    <>
      {evidence.map(({ kind, what, producer, maxAge }, index) => (
        <div key={index}>
          {what ?? t(`shared.evidence.${kind}`)}
          <span className={secondary.text}>
            {what && ` · ${t(`shared.evidence.${kind}`)}`}
            {maxAge &&
              ` · ${t('controls.notOlder', { age: stretchText(t, maxAge) })}`}
            {producer && (
              <>
                {` · ${t('controls.by')} `}
                <EntityName entityRef={producer} />
              </>
            )}
          </span>
        </div>
      ))}
    </>
  );
}
