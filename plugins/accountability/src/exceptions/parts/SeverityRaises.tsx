import type { SeverityRaise } from 'backstage-plugin-accountability-common';
import { refTitle, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** Why an exception counts as worse than its rules; nothing where it does not. */
export function SeverityRaises({ raises }: { raises: SeverityRaise[] }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <>
      {raises.map(({ entityRef, annotation, value }) => (
        <div key={`${entityRef}:${annotation}`} className={secondary.text}>
          {t('exceptions.raise', {
            entity: refTitle(entityRef),
            annotation,
            value,
          })}
        </div>
      ))}
    </>
  );
}
