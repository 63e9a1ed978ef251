import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { accountabilityApiRef } from '../../api';
import { dayOf } from '../../exceptions/request/localDays';
import {
  AsyncContent,
  useAsyncData,
  useNow,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { LOOK_AHEAD } from '../LookAhead';
import { MoreObligations } from '../MoreObligations';
import { useObligationStyles } from '../useObligationStyles';
import { daysToEndOf, monthsLater } from './month';
import { MonthTable } from './MonthTable';

/** As far and as many as the backend gives at once. */
const FURTHEST = 3_650;
const MOST = 500;

/** What is due in one month, and the way to the months beside it. */
export function CalendarContent(props: {
  /** The present one when left out. */
  month?: string;
  onMonth: (month: string | undefined) => void;
}) {
  const { onMonth } = props;
  const t = useText();
  const now = useNow();
  const api = useApi(accountabilityApiRef);
  const classes = useObligationStyles();
  const secondary = useSecondaryText();
  const current = dayOf(now).slice(0, 7);
  const month = props.month ?? current;
  const needed = daysToEndOf(month, now);
  // In few steps, so that what is shown stays while one turns the pages.
  const days = LOOK_AHEAD.find(step => step >= needed) ?? FURTHEST;
  const due = useAsyncData(`obligations:calendar:${days}`, signal =>
    api.listObligations({ days, limit: MOST }, { signal }),
  );
  return (
    <div className={classes.root}>
      <div className={classes.choices}>
        <Button
          variant="secondary"
          iconStart={<RiArrowLeftSLine size={16} />}
          onPress={() => onMonth(monthsLater(month, -1))}
        >
          {t('obligations.calendar.previous')}
        </Button>
        <Button
          variant="secondary"
          iconEnd={<RiArrowRightSLine size={16} />}
          onPress={() => onMonth(monthsLater(month, 1))}
        >
          {t('obligations.calendar.next')}
        </Button>
        {month !== current && (
          <Button variant="tertiary" onPress={() => onMonth(undefined)}>
            {t('obligations.calendar.current')}
          </Button>
        )}
      </div>
      <AsyncContent result={due} what={t('obligations.what')}>
        {({ items, more }) => (
          <>
            <MonthTable month={month} obligations={items} />
            <MoreObligations more={more} />
            <p className={secondary.text}>{t('obligations.calendar.note')}</p>
          </>
        )}
      </AsyncContent>
    </div>
  );
}
