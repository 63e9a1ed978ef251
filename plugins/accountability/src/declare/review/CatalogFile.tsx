import type { DefinitionCheck } from 'backstage-plugin-accountability-common';
import { type AsyncData, AsyncContent, CopyText } from '../../shared';
import { useText } from '../../translation';

/** The file that would declare the same in Git. */
export function CatalogFile({ check }: { check: AsyncData<DefinitionCheck> }) {
  const t = useText();
  return (
    <details>
      <summary>{t('declare.review.file')}</summary>
      <p>{t('declare.review.fileExplain')}</p>
      <AsyncContent result={check} what={t('declare.review.fileWhat')}>
        {({ yaml }) => (
          <CopyText text={yaml} label={t('declare.review.fileLabel')} />
        )}
      </AsyncContent>
    </details>
  );
}
