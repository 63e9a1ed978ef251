import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { CharterVersion } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { isEntityRef, Party, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { ChangeItem } from './ChangeItem';

/** Changes that are shown without being asked for. */
const FEW = 4;
const HASH_LENGTH = 12;

const useStyles = makeStyles(theme => ({
  changes: {
    listStyle: 'none',
    margin: theme.spacing(0.5, 0),
    padding: 0,
    '& > li': { padding: theme.spacing(0.25, 0) },
  },
  by: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(1),
  },
}));

/** One version: when, by whom, why, and what is different from the one before. */
export function VersionItem(props: {
  charter: CharterVersion;
  /** What people call a user or a group. */
  name: (ref: string) => string;
}) {
  const { charter, name } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const first = charter.previousHash === undefined;
  const [open, setOpen] = useState(!first && charter.changes.length <= FEW);
  const version = t('outcomes.charter.version', {
    version: String(charter.version),
  });
  const show = first
    ? t('outcomes.charter.first')
    : t('outcomes.charter.show', { count: charter.changes.length });
  const action = open ? t('outcomes.charter.hide') : show;
  return (
    <>
      <strong>{version}</strong>
      <div className={`${secondary.text} ${classes.by}`}>
        <When at={charter.at} />
        {charter.by && (
          <>
            <span>{t('outcomes.charter.byWhom')}</span>
            {isEntityRef(charter.by) ? (
              <Party entityRef={charter.by} />
            ) : (
              <span>{charter.by}</span>
            )}
          </>
        )}
        <span>
          {charter.origin === 'git'
            ? t(
                charter.by
                  ? 'outcomes.charter.inGit'
                  : 'outcomes.charter.inGitUnknown',
              )
            : t('outcomes.charter.inPortal')}
        </span>
      </div>
      {charter.reason && <div>{charter.reason}</div>}
      {charter.changes.length === 0 ? (
        <div>{t('outcomes.charter.nothing')}</div>
      ) : (
        <Button
          variant="tertiary"
          aria-expanded={open}
          aria-label={`${version}: ${action}`}
          onPress={() => setOpen(!open)}
        >
          {action}
        </Button>
      )}
      {open && (
        <>
          <ul className={classes.changes}>
            {charter.changes.map(change => (
              <li key={change.field}>
                <ChangeItem change={change} name={name} first={first} />
              </li>
            ))}
          </ul>
          <div className={secondary.text} title={charter.hash}>
            {t('outcomes.charter.hash')}{' '}
            <code>{charter.hash.slice(0, HASH_LENGTH)}</code>
            {charter.previousHash && (
              <>
                {' '}
                {t('outcomes.charter.follows')}{' '}
                <code>{charter.previousHash.slice(0, HASH_LENGTH)}</code>
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}
