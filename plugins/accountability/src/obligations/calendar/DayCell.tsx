import { makeStyles } from '@material-ui/core/styles';
import type { Obligation } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { ObligationLink } from '../ObligationLink';
import { obligationText } from '../obligationText';

/** More would make one week as high as the page. */
const MOST_SHOWN = 4;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
  },
}));

/** One day of the calendar: how much is due, and what. */
export function DayCell(props: {
  day: string;
  isToday: boolean;
  obligations: readonly Obligation[];
}) {
  const { day, isToday, obligations } = props;
  const t = useText();
  const number = useNumber();
  const classes = useStyles();
  const secondary = useSecondaryText();
  const overdue = obligations.filter(one => one.overdue).length;
  const due = obligations.length - overdue;
  const items = (some: readonly Obligation[]) => (
    <ul className={classes.list}>
      {some.map(obligation => (
        <li key={obligation.id}>
          <div className={secondary.text}>
            {obligationText(t, obligation, 'brief')}
          </div>
          <ObligationLink obligation={obligation} short />
        </li>
      ))}
    </ul>
  );
  const rest = obligations.slice(MOST_SHOWN);
  return (
    <>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {isToday && <strong> {t('obligations.calendar.today')}</strong>}
      {overdue > 0 && (
        <div>
          <StateChip state="fail">
            {t('obligations.calendar.overdue', { number: number(overdue) })}
          </StateChip>
        </div>
      )}
      {due > 0 && (
        <div>{t('obligations.calendar.due', { number: number(due) })}</div>
      )}
      {obligations.length > 0 && items(obligations.slice(0, MOST_SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>
            {t('obligations.calendar.more', { number: number(rest.length) })}
          </summary>
          {items(rest)}
        </details>
      )}
    </>
  );
}
