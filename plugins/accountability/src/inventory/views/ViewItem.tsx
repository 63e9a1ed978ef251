import { Link } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import { RiCloseLine } from '@remixicon/react';
import { useText } from '../../translation';
import { useNumber } from '../useNumber';
import { useViewStyles } from './useViewStyles';

/** One view as a link that can be shared; a view of one's own can be removed. */
export function ViewItem(props: {
  name: string;
  to: string;
  active: boolean;
  /** How many it shows, where people should know before they look. */
  count?: number;
  onRemove?: () => void;
}) {
  const { name, to, active, count, onRemove } = props;
  const classes = useViewStyles();
  const t = useText();
  const number = useNumber();
  return (
    <li className={classes.view} data-active={active || undefined}>
      <Link
        to={to}
        underline="none"
        className={classes.link}
        aria-current={active ? 'true' : undefined}
      >
        {name}
        {count !== undefined && (
          <>
            {' '}
            <span className={classes.count}>{number(count)}</span>
          </>
        )}
      </Link>
      {onRemove && (
        <IconButton
          className={classes.remove}
          size="small"
          aria-label={t('inventory.views.remove', { name })}
          title={t('inventory.views.remove', { name })}
          onClick={onRemove}
        >
          <RiCloseLine size={16} />
        </IconButton>
      )}
    </li>
  );
}
