import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiLinkUnlink } from '@remixicon/react';
import type { Power, Seat } from 'backstage-plugin-accountability-common';
import { type HonestState, StateChip, useNow } from '../../shared';
import { useText } from '../../translation';
import { useOutcomeValues } from '../form';
import { powerOfSeats } from './powerOfSeats';

const states: Record<Power, HonestState> = {
  verified: 'pass',
  unverified: 'unknown',
  expired: 'fail',
  none: 'fail',
};

const useStyles = makeStyles(theme => ({
  list: {
    columnGap: theme.spacing(3),
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(17rem, 1fr))',
    listStyle: 'none',
    margin: theme.spacing(1, 0, 3),
    padding: 0,
    '& > li': {
      alignItems: 'center',
      display: 'flex',
      gap: theme.spacing(1),
      minHeight: '2rem',
    },
  },
}));

/** Which of the seats taken can enforce anything, as of what is filled in. */
export function PowerNow(props: {
  /** Writes down a right for a seat that has none. */
  onAdd?: (seat: Seat) => void;
}) {
  const { onAdd } = props;
  const classes = useStyles();
  const t = useText();
  const now = useNow();
  const { spec } = useOutcomeValues();
  const seats = powerOfSeats(spec, now);
  const powerless = seats.filter(({ power }) => power !== 'verified').length;
  const sentence = () => {
    if (seats.length === 0) return t('declare.rights.nobody');
    return powerless > 0
      ? t('declare.rights.powerless', { count: powerless })
      : t('declare.rights.powerful');
  };
  return (
    <div role="status">
      <strong>{sentence()}</strong>
      <ul className={classes.list}>
        {seats.map(({ seat, power }) => (
          <li key={seat}>
            <StateChip
              state={states[power]}
              icon={power === 'none' ? <RiLinkUnlink size={14} /> : undefined}
            >
              {t('declare.rights.stands', {
                seat: t(`shared.seat.${seat}`),
                power: t(`shared.power.${power}`),
              })}
            </StateChip>
            {power === 'none' && onAdd && (
              <Button
                variant="tertiary"
                aria-label={t('declare.rights.addFor', {
                  seat: t(`shared.seat.${seat}`),
                })}
                onPress={() => onAdd(seat)}
              >
                {t('declare.rights.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
