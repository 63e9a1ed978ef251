import { makeStyles } from '@material-ui/core/styles';
import type { ReviewOutcomeFacts } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { When } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(0.5, 2, 0.5, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
  },
}));

/** Who sat where, and how that stood. */
export function SeatFactsTable(props: { seats: ReviewOutcomeFacts['seats'] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {(['seat', 'holder', 'state'] as const).map(column => (
            <th key={column} scope="col">
              {t(`reviews.pack.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.seats.map(({ seat, holder, state, since, delegate }, index) => (
          <tr key={`${seat}:${holder?.ref ?? index}`}>
            <th scope="row">{t(`shared.seat.${seat}`)}</th>
            <td>
              {holder ? <PartyLine party={holder} /> : t('reviews.pack.nobody')}
              {delegate && (
                <div>
                  {t('reviews.pack.actsFor', {
                    name: delegate.to.title ?? delegate.to.ref,
                  })}
                </div>
              )}
            </td>
            <td>
              {t(`reviews.pack.state_.${state}`)}, <When at={since} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
