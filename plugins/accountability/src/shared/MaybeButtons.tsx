import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useText } from '../translation';
import { byReason } from './byReason';
import { MaybeButton } from './MaybeButton';
import { useSecondaryText } from './useSecondaryText';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  reasons: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
}));

/** One of several things to do. */
export interface MaybeAction {
  id: string;
  label: string;
  fullLabel?: string;
  variant?: 'primary' | 'secondary';
  /** Why it is not allowed; allowed when left out. */
  why?: string;
  onPress: () => void;
}

/**
 * Several things to do as buttons; below them why some are not possible, each reason
 * once with everything that it stands for.
 */
export function MaybeButtons(props: { actions: readonly MaybeAction[] }) {
  const { actions } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const id = useId();
  const reasons = byReason(actions);
  return (
    <>
      <div className={classes.buttons}>
        {actions.map(({ id: key, ...action }) => (
          <MaybeButton
            key={key}
            {...action}
            whyId={`${id}-${reasons.findIndex(
              ({ why }) => why === action.why,
            )}`}
          />
        ))}
      </div>
      {reasons.length > 0 && (
        <ul className={`${classes.reasons} ${secondary.text}`}>
          {reasons.map(({ why, labels }, index) => (
            <li key={why} id={`${id}-${index}`}>
              {t('shared.notPossible', { actions: labels.join(', '), why })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
