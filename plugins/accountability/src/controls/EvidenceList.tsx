import { makeStyles } from '@material-ui/core/styles';
import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { stretchText } from '../outcomes/charter';
import { EntityName, useSecondaryText } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles({
  line: {
    alignItems: 'center',
    columnGap: 6,
    display: 'flex',
    flexWrap: 'wrap',
  },
  by: { alignItems: 'center', display: 'inline-flex', gap: 6 },
});

/** What must be shown, how fresh, and by whom. */
export function EvidenceList({ evidence }: Pick<ControlSummary, 'evidence'>) {
  const t = useText();
  const classes = useStyles();
  const secondary = useSecondaryText();
  if (evidence.length === 0) {
    return <span className={secondary.text}>{t('controls.noEvidence')}</span>;
  }
  return (
    <>
      {evidence.map(({ kind, what, producer, maxAge }, index) => (
        <div key={index} className={classes.line}>
          <span>{what ?? t(`shared.evidence.${kind}`)}</span>
          <span className={secondary.text}>
            {[
              what && t(`shared.evidence.${kind}`),
              maxAge && t('controls.notOlder', { age: stretchText(t, maxAge) }),
            ]
              .filter(Boolean)
              .map(words => `· ${words} `)}
          </span>
          {producer && (
            <span className={`${secondary.text} ${classes.by}`}>
              · {t('controls.by')} <EntityName entityRef={producer} />
            </span>
          )}
        </div>
      ))}
    </>
  );
}
