import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { Section, StateChip, useNow } from '../../shared';
import { useText } from '../../translation';
import { claimTexts } from '../importing/claimTexts';
import { useExceptionStyles } from '../useExceptionStyles';

/** Where it came from and what was said of it there, which counts for nothing here. */
export function ImportedNote({ exception }: { exception: ExceptionDetail }) {
  const { imported } = exception.terms;
  const t = useText();
  const now = useNow();
  const classes = useExceptionStyles();
  if (!imported) return null;
  const { reference, claims, withoutEnd } = imported;
  const end = exception.state === 'draft' && endProblem();
  return (
    <Section title={t('exceptions.importing.note.title')}>
      <div className={classes.lines}>
        {reference && (
          <div>{t('exceptions.importing.note.reference', { reference })}</div>
        )}
        {claimTexts(t, claims).map(text => (
          <div key={text}>{text}</div>
        ))}
        {end && (
          <div>
            <StateChip state="fail">
              {t(`exceptions.importing.note.${end}`)}
            </StateChip>
          </div>
        )}
      </div>
    </Section>
  );

  /** What is wrong with its end. */
  function endProblem() {
    const ends = Date.parse(exception.expiresAt);
    if (withoutEnd) return 'withoutEnd';
    if (ends <= now.getTime()) return 'past';
    const isBeyond = ends > Date.parse(exception.latestExpiresAt);
    return isBeyond ? 'beyond' : undefined;
  }
}
