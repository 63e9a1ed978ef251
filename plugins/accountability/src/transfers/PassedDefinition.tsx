import { Link } from '@backstage/core-components';
import { Checkbox } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiGitBranchLine } from '@remixicon/react';
import type { TransferredDefinition } from 'backstage-plugin-accountability-common';
import { fieldTitle } from '../declare/fields';
import { DefinitionLink } from '../outcomes/DefinitionLink';
import { CopyText, StateChip, useSecondaryText } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: '1px solid var(--bui-border-1, #d5d5d5)' },
  },
  git: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

/** One outcome or control that names somebody: where, and whether it passes here. */
export function PassedDefinition(props: {
  definition: TransferredDefinition;
  isIncluded: boolean;
  onInclude: (include: boolean) => void;
}) {
  const { definition, isIncluded, onInclude } = props;
  const { title, places, kept, passes, refused, patch, editUrl } = definition;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const words = (paths: readonly string[]) =>
    [...new Set(paths.map(path => fieldTitle(t, path)))].join(' · ');
  return (
    <li className={classes.item}>
      {passes && (
        <Checkbox isSelected={isIncluded} onChange={onInclude}>
          {t('transfers.include', { title })}
        </Checkbox>
      )}
      <DefinitionLink definition={definition} />
      {places.length > 0 && (
        <div>{t('transfers.places', { places: words(places) })}</div>
      )}
      {kept.length > 0 && (
        <div className={secondary.text}>
          {t('transfers.kept', { places: words(kept) })}
        </div>
      )}
      {refused && <StateChip state="fail">{refused}</StateChip>}
      {patch && (
        <details>
          <summary>
            <RiGitBranchLine size={14} aria-hidden="true" />{' '}
            {t('transfers.inGit')}
          </summary>
          <CopyText text={patch} label={t('transfers.patch', { title })}>
            {editUrl && <Link to={editUrl}>{t('transfers.openFile')}</Link>}
          </CopyText>
        </details>
      )}
    </li>
  );
}
