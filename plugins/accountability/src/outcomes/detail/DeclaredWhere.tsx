import { Link } from '@backstage/core-components';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiGitBranchLine } from '@remixicon/react';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import {
  isEntityRef,
  Party,
  useDefinitionPaths,
  useOptionalPath,
  useSecondaryText,
  MaybeButton,
} from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
}));

/** Where an outcome is declared, and the way to change it there. */
export function DeclaredWhere({ outcome }: { outcome: OutcomeDetail }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { origin, editUrl, declaredBy } = outcome;
  if (origin === 'git') {
    return (
      <div className={classes.line}>
        <RiGitBranchLine size={16} aria-hidden="true" />
        {editUrl ? (
          <Link to={editUrl}>{t('outcomes.detail.inGit')}</Link>
        ) : (
          t('outcomes.detail.inGitPlain')
        )}
      </div>
    );
  }
  return (
    <div className={`${classes.line} ${secondary.text}`}>
      <span>
        {t('outcomes.detail.inPortal')}
        {declaredBy && ` ${t('outcomes.charter.byWhom')}`}
      </span>
      {declaredBy && (
        <>
          {isEntityRef(declaredBy) ? (
            <Party entityRef={declaredBy} />
          ) : (
            declaredBy
          )}
        </>
      )}
      <EditLink outcome={outcome} />
    </div>
  );
}

function EditLink({ outcome }: { outcome: OutcomeDetail }) {
  const t = useText();
  const paths = useDefinitionPaths();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  if (!hasPages || outcome.status === 'withdrawn') return null;
  const { allowed, why } = outcome.may.revise;
  const label = t('outcomes.detail.edit');
  const fullLabel = t('outcomes.detail.editFor', { title: outcome.title });
  return allowed ? (
    <ButtonLink
      variant="secondary"
      href={paths.edit(outcome.ref)}
      aria-label={fullLabel}
    >
      {label}
    </ButtonLink>
  ) : (
    <MaybeButton
      variant="secondary"
      label={label}
      fullLabel={fullLabel}
      why={why ?? t('decisions.notAllowed')}
      onPress={() => undefined}
    />
  );
}
