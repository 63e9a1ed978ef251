import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { CatalogPatch } from 'backstage-plugin-accountability-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  patch: {
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.12))',
    borderRadius: 'var(--bui-radius-2, 4px)',
    fontSize: '0.875rem',
    margin: theme.spacing(1, 0),
    maxHeight: '50vh',
    overflow: 'auto',
    padding: theme.spacing(2),
  },
}));

/** The lines of a catalog patch, with a button that copies them. */
export function CatalogPatchText({ patch }: { patch: CatalogPatch }) {
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  const [copied, copy] = useCopyToClipboard();
  return (
    <>
      <div>{t('decisions.patchExplain', { entity: patch.entityRef })}</div>
      {/* It scrolls, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.patch} tabIndex={0}>
        <code>{patch.patch}</code>
      </pre>
      <Box display="flex" alignItems="center" gridGap={16}>
        <Button
          size="small"
          variant="outlined"
          onClick={() => copy(patch.patch)}
        >
          {copied.value === patch.patch && !copied.error
            ? t('decisions.patchCopied')
            : t('decisions.patchCopy')}
        </Button>
        {patch.location && (
          <span className={secondary.text}>
            {t('decisions.patchWhere', { location: patch.location })}
          </span>
        )}
      </Box>
    </>
  );
}
