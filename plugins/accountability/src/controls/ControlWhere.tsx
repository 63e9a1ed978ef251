import { Link } from '@backstage/core-components';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiGitBranchLine } from '@remixicon/react';
import type { ControlDetail } from 'backstage-plugin-accountability-common';
import {
  isEntityRef,
  Party,
  useDefinitionPaths,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
}));

/** Where a control is declared, and the way to change it there. */
export function ControlWhere({ control }: { control: ControlDetail }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const paths = useDefinitionPaths();
  const { origin, editUrl, declaredBy, mayRevise } = control;
  if (origin === 'git') {
    return (
      <div className={classes.line}>
        <RiGitBranchLine size={16} aria-hidden="true" />
        {editUrl ? (
          <Link to={editUrl}>{t('controls.inGit')}</Link>
        ) : (
          t('controls.inGitPlain')
        )}
      </div>
    );
  }
  return (
    <div className={`${classes.line} ${secondary.text}`}>
      <span>
        {t('controls.inPortal')} {declaredBy && t('controls.by')}
      </span>
      {declaredBy && isEntityRef(declaredBy) && (
        <Party entityRef={declaredBy} />
      )}
      {mayRevise.allowed ? (
        <ButtonLink variant="secondary" href={paths.edit(control.ref)}>
          {t('controls.edit')}
        </ButtonLink>
      ) : (
        mayRevise.why
      )}
    </div>
  );
}
