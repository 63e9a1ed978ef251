import { makeStyles } from '@material-ui/core/styles';
import { type ReactNode, useRef } from 'react';
import { useText } from '../translation';
import { useGoesOn } from './useGoesOn';
import { useSecondaryText } from './useSecondaryText';

const useStyles = makeStyles(theme => {
  const shade =
    theme.palette.type === 'dark'
      ? 'rgba(255, 255, 255, 0.28)'
      : 'rgba(0, 0, 0, 0.22)';
  return {
    frame: { position: 'relative' },
    region: {
      overflowX: 'auto',
      '&:focus-visible': { outline: '2px solid var(--bui-ring, #1f5493)' },
    },
    // Over the cut edge, so that it does not pass for the end.
    edge: {
      background: `linear-gradient(to left, ${shade}, transparent)`,
      bottom: 0,
      pointerEvents: 'none',
      position: 'absolute',
      right: 0,
      top: 0,
      width: theme.spacing(2.5),
      '@media print': { display: 'none' },
    },
    hint: { '@media print': { display: 'none' } },
  };
});

/** Something wide that scrolls sideways, and says so where not all of it is seen. */
export function ScrollRegion(props: {
  /** What it is, for those who come to it by keyboard. */
  label: string;
  /** Width on the left that stays where it is. */
  stays?: number;
  children: ReactNode;
}) {
  const { label, stays, children } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { scrolls, goesOn } = useGoesOn(ref);
  return (
    <>
      {scrolls && (
        <div className={`${secondary.text} ${classes.hint}`}>
          {t('shared.scrollSideways')}
        </div>
      )}
      <div className={classes.frame}>
        <div
          ref={ref}
          className={classes.region}
          style={{ scrollPaddingLeft: stays }}
          role="region"
          aria-label={label}
          // What scrolls must be reachable without a mouse.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={scrolls ? 0 : undefined}
        >
          {children}
        </div>
        {goesOn && <div className={classes.edge} aria-hidden="true" />}
      </div>
    </>
  );
}
