import { makeStyles } from '@material-ui/core/styles';
import type { Obligation } from 'backstage-plugin-accountability-common';
import { dayOf } from '../../exceptions/request/localDays';
import { useLanguage, useNow } from '../../shared';
import { useText } from '../../translation';
import { DayCell } from './DayCell';
import { weeksOf } from './month';

const useStyles = makeStyles(theme => ({
  region: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    minWidth: 840,
    tableLayout: 'fixed',
    width: '100%',
    '& caption': {
      captionSide: 'top',
      fontWeight: 'bold',
      paddingBottom: theme.spacing(1),
      textAlign: 'left',
    },
    '& th, & td': {
      border: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
      overflowWrap: 'anywhere',
      padding: theme.spacing(1),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& td': { height: theme.spacing(9) },
  },
  // A thick edge, and a word in it, tell today.
  today: {
    outline: '2px solid currentColor',
    outlineOffset: -3,
  },
}));

/** One month as a table of weeks. */
export function MonthTable(props: {
  /** As `2026-11`. */
  month: string;
  obligations: readonly Obligation[];
}) {
  const { month, obligations } = props;
  const classes = useStyles();
  const t = useText();
  const now = useNow();
  const language = useLanguage();
  const today = dayOf(now);
  // Days of the calendar are the same wherever they are read.
  const words = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const weeks = weeksOf(month);
  const whole = weeks[1];
  return (
    // What scrolls must be reachable without a mouse.
    <div
      className={classes.region}
      role="region"
      aria-label={t('obligations.calendar.region')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table}>
        <caption>
          {t('obligations.calendar.caption', {
            month: words(`${month}-01`, { month: 'long', year: 'numeric' }),
          })}
        </caption>
        <thead>
          <tr>
            {whole.map(day => (
              <th key={day} scope="col" abbr={words(day!, { weekday: 'long' })}>
                {words(day!, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week.find(Boolean)}>
              {week.map((day, index) =>
                day ? (
                  <td
                    key={day}
                    className={day === today ? classes.today : undefined}
                    aria-current={day === today ? 'date' : undefined}
                  >
                    <DayCell
                      day={day}
                      isToday={day === today}
                      obligations={obligations.filter(
                        ({ dueAt }) => dayOf(new Date(dueAt)) === day,
                      )}
                    />
                  </td>
                ) : (
                  // eslint-disable-next-line react/no-array-index-key
                  <td key={index} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
