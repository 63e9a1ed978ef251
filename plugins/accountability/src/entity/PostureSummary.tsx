import Box from '@material-ui/core/Box';
import {
  ANNOTATION_IDENTITIES,
  type EntityPosture,
  identityReadPermission,
} from 'backstage-plugin-accountability-common';
import { MissingPermission, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { IdentityProportions } from './IdentityProportions';
import { MissingSources } from './MissingSources';
import { postureSentence } from './postureSentence';

/** Flagged or not and why, in one sentence with numbers and one bar. */
export function PostureSummary(props: {
  posture: EntityPosture;
  /** It has identities, and all of them are out of sight. */
  hidden: boolean;
}) {
  const { posture, hidden } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const { counts, flag, reasons } = posture;
  const otherFindings = flag !== 'true' && counts.findings > 0;
  return (
    <>
      <div>
        <strong>
          {hidden ? t('entity.sentence.hidden') : postureSentence(t, posture)}
        </strong>{' '}
        {otherFindings &&
          t(counts.excepted > 0 ? 'entity.findingsInAll' : 'entity.findings', {
            count: counts.findings,
          })}
      </div>
      {reasons.length > 0 && (
        <div className={secondary.text}>
          {reasons.map(reason => t(`shared.reason.${reason}`)).join(' · ')}
        </div>
      )}
      {flag === null && (
        <div className={secondary.text}>
          {hidden ? (
            <MissingPermission permission={identityReadPermission.name} />
          ) : (
            t('entity.noneRemedy', { annotation: ANNOTATION_IDENTITIES })
          )}
        </div>
      )}
      {counts.identities > 0 && (
        <Box mt={1.5}>
          <IdentityProportions counts={counts} />
        </Box>
      )}
      <MissingSources titles={posture.missingSources} />
    </>
  );
}
