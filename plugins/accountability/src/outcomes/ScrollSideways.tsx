import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  content: { minWidth: 640 },
});

/** Keeps a table readable on narrow screens: it scrolls instead of being squeezed. */
export function ScrollSideways({ children }: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.frame}>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
