import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  text: {
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.12))',
    borderRadius: 'var(--bui-radius-2, 4px)',
    fontSize: '0.875rem',
    margin: theme.spacing(1, 0),
    maxHeight: '50vh',
    overflow: 'auto',
    padding: theme.spacing(2),
  },
}));

/** Lines to be taken elsewhere, with a button that copies them. */
export function CopyText(props: {
  text: string;
  /** What the lines are, for screen readers. */
  label?: string;
  /** Beside the button. */
  children?: ReactNode;
}) {
  const { text, label, children } = props;
  const classes = useStyles();
  const t = useText();
  const [copied, copy] = useCopyToClipboard();
  return (
    <>
      {/* It scrolls, so it must be reachable by keyboard. */}
      <pre
        className={classes.text}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role={label ? 'region' : undefined}
        aria-label={label}
      >
        <code>{text}</code>
      </pre>
      <Box display="flex" flexWrap="wrap" alignItems="center" gridGap={16}>
        <Button size="small" variant="outlined" onClick={() => copy(text)}>
          {copied.value === text && !copied.error
            ? t('shared.copied')
            : t('shared.copy')}
        </Button>
        {children}
      </Box>
    </>
  );
}
