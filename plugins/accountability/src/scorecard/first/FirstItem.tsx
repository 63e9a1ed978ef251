import { makeStyles } from '@material-ui/core/styles';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import {
  IdentityLink,
  identityTitle,
  OwnerLine,
  SeverityTag,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    overflowWrap: 'anywhere',
  },
}));

/** One ownerless identity: what it may do, what runs on it, and why nobody answers. */
export function FirstItem({ identity }: { identity: IdentitySummary }) {
  const { id, privilege, linkedEntities, findings, severity } = identity;
  const { owner, exceptedUntil } = identity;
  const t = useText();
  const number = useNumber();
  const classes = useStyles();
  const secondary = useSecondaryText();
  return (
    <>
      <div className={classes.line}>
        <IdentityLink id={id}>{identityTitle(identity)}</IdentityLink>
        {severity && <SeverityTag severity={severity} />}
      </div>
      <div className={`${classes.line} ${secondary.text}`}>
        <span>{t(`shared.privilege.${privilege}`)}</span>
        <span>
          {t('scorecard.first.reach', {
            count: linkedEntities,
            number: number(linkedEntities),
          })}
        </span>
        {findings > 0 && (
          <span>
            {t('scorecard.first.findings', {
              count: findings,
              number: number(findings),
            })}
          </span>
        )}
      </div>
      <OwnerLine owner={owner} exceptedUntil={exceptedUntil} />
    </>
  );
}
