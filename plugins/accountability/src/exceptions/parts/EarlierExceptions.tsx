import { Link } from '@backstage/core-components';
import { RiAlertLine } from '@remixicon/react';
import type { EarlierException } from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';

/** From so many on, what is called an exception is how things are. */
const PERMANENT = 2;

/** What of this was permitted before, with a warning where it never ends. */
export function EarlierExceptions(props: { earlier: EarlierException[] }) {
  const { earlier } = props;
  const t = useText();
  const days = useDays();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  if (earlier.length === 0) return <p>{t('exceptions.earlier.none')}</p>;
  // What was refused or taken back by whoever asked permitted nothing.
  const permitted = earlier.filter(one => one.effectiveFrom !== undefined);
  return (
    <>
      {permitted.length >= PERMANENT && (
        <StateChip state="fail" icon={<RiAlertLine size={14} />}>
          {t('exceptions.earlier.warning', { count: permitted.length })}
        </StateChip>
      )}
      <ul className={classes.list}>
        {earlier.map(({ id, title, state, effectiveFrom, endedAt }) => (
          <li key={id}>
            {paths ? <Link to={paths.one(id)}>{title}</Link> : title}
            <div className={secondary.text}>
              {[
                t(`exceptions.stateName.${state}`),
                effectiveFrom &&
                  t('exceptions.earlier.from', {
                    day: days(effectiveFrom).day,
                  }),
                endedAt &&
                  t('exceptions.earlier.to', { day: days(endedAt).day }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
