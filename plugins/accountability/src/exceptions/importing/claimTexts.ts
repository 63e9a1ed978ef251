import type { ImportedTerms } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** What another register says of an exception, each in a sentence that does not believe it. */
export function claimTexts(t: Text, claims: ImportedTerms['claims']): string[] {
  const { approvedBy: by, approvedAt: at, severity, expiresAt } = claims;
  const { owner, residualRating: rating } = claims;
  const approval = () => {
    if (by && at)
      return t('exceptions.importing.note.approvedByOn', { by, at });
    if (by) return t('exceptions.importing.note.approvedBy', { by });
    return at && t('exceptions.importing.note.approvedOn', { at });
  };
  const texts = [
    approval(),
    severity && t('exceptions.importing.note.severity', { severity }),
    expiresAt && t('exceptions.importing.note.expires', { at: expiresAt }),
    owner && t('exceptions.importing.note.owner', { owner }),
    rating && t('exceptions.importing.note.residualRating', { rating }),
  ];
  return texts.flatMap(text => text || []);
}
