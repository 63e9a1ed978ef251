import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { type ReactElement, useId } from 'react';
import { useSecondaryText } from './useSecondaryText';

const useStyles = makeStyles({
  blocked: {
    display: 'inline-flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    maxWidth: '24em',
  },
});

/** A button for what one may do; for what one may not, it says why beside it. */
export function MaybeButton(props: {
  label: string;
  /** Name for screen readers, where the label says too little alone. */
  fullLabel?: string;
  variant?: 'primary' | 'secondary';
  icon?: ReactElement;
  busy?: boolean;
  /** Why it is not allowed; allowed when left out. */
  why?: string;
  /** Id of what says why, where that stands for several buttons. */
  whyId?: string;
  onPress: () => void;
}) {
  const { label, fullLabel = label, variant = 'secondary', icon } = props;
  const { busy, why, whyId, onPress } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const ownId = useId();
  if (why === undefined) {
    return (
      <Button
        variant={variant}
        iconStart={icon}
        aria-label={fullLabel}
        isPending={busy}
        onPress={onPress}
      >
        {label}
      </Button>
    );
  }
  // Kept reachable by keyboard, so that its reason is read out where it stands.
  const button = (
    <Button
      variant="tertiary"
      iconStart={icon}
      aria-disabled="true"
      aria-label={fullLabel}
      aria-describedby={whyId ?? ownId}
      style={{ cursor: 'default', opacity: 0.6 }}
    >
      {label}
    </Button>
  );
  if (whyId) return button;
  return (
    <span className={classes.blocked}>
      {button}
      <span id={ownId} className={secondary.text}>
        {why}
      </span>
    </span>
  );
}
