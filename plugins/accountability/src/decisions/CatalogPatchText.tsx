import type { CatalogPatch } from 'backstage-plugin-accountability-common';
import { CopyText, useSecondaryText } from '../shared';
import { useText } from '../translation';

/** The lines of a catalog patch, with a button that copies them. */
export function CatalogPatchText({ patch }: { patch: CatalogPatch }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <>
      <div>{t('decisions.patchExplain', { entity: patch.entityRef })}</div>
      <CopyText text={patch.patch}>
        {patch.location && (
          <span className={secondary.text}>
            {t('decisions.patchWhere', { location: patch.location })}
          </span>
        )}
      </CopyText>
    </>
  );
}
