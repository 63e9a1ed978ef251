import { Link } from '@backstage/core-components';
import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { PartyLine } from '../../outcomes/seats';
import {
  EmptyState,
  Section,
  SeverityTag,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import type { ProgrammePath } from './useProgrammePath';

/** What expires and is permitted again, each time for a while. */
export function PermanentCard(props: {
  permanent: ExceptionProgramme['permanent'];
  path: ProgrammePath;
}) {
  const { permanent, path } = props;
  const { count, items } = permanent;
  const t = useText();
  const number = useNumber();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  const all = path({ check: 'EXC-12' });
  return (
    <Section
      title={t('exceptions.programme.permanent.title')}
      level={3}
      actions={
        count > 0 && all ? (
          <Link to={all}>
            {t('exceptions.programme.permanent.all', { number: number(count) })}
          </Link>
        ) : undefined
      }
    >
      {count === 0 ? (
        <EmptyState title={t('exceptions.programme.permanent.none')} />
      ) : (
        <>
          <p className={secondary.text}>
            {t('exceptions.programme.permanent.text')}
          </p>
          <ul className={classes.list}>
            {items.map(({ id, title, severity, owner, expiredBefore }) => (
              <li key={id} className={classes.lines}>
                <strong>
                  {paths ? <Link to={paths.one(id)}>{title}</Link> : title}
                </strong>
                <div className={classes.line}>
                  <SeverityTag severity={severity} />
                  <PartyLine party={owner} />
                  <span className={secondary.text}>
                    {t('exceptions.programme.permanent.expired', {
                      ...{
                        count: expiredBefore,
                        number: number(expiredBefore),
                      },
                    })}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
