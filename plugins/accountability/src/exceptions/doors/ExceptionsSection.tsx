import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  type ExceptionPage,
  type ExceptionState,
  exceptionStateSchema,
  isEnded,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import {
  AsyncContent,
  Section,
  useAsyncData,
  useNow,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { type RegisterFilter, useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { ShortException } from './ShortException';
import { termScale } from './termScale';

/** Most that are listed; the register has the rest. */
const MOST = 5;

const OPEN: ExceptionState[] = exceptionStateSchema.options.filter(
  state => !isEnded(state),
);

/** What is excepted of an entity or an outcome, and what is asked for. */
export function ExceptionsSection({ filter }: { filter: RegisterFilter }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const page = useAsyncData(`exceptions:${JSON.stringify(filter)}`, signal =>
    api.listExceptions({ ...filter, state: OPEN, limit: MOST }, { signal }),
  );
  return (
    <Section title={t('exceptions.door.title')}>
      <AsyncContent result={page} what={t('exceptions.door.what')}>
        {data => <Listed page={data} filter={filter} />}
      </AsyncContent>
    </Section>
  );
}

function Listed(props: { page: ExceptionPage; filter: RegisterFilter }) {
  const { items, counts } = props.page;
  const t = useText();
  const now = useNow();
  const secondary = useSecondaryText();
  const classes = useExceptionStyles();
  const paths = useExceptionPaths();
  const scale = termScale(items, now);
  const countOf = (states: ExceptionState[]) =>
    states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const ended = countOf(exceptionStateSchema.options.filter(isEnded));
  return (
    <>
      {items.length === 0 ? (
        <div>{t('exceptions.door.none')}</div>
      ) : (
        <>
          <ul className={classes.list} aria-label={t('exceptions.door.open')}>
            {items.map(exception => (
              <li key={exception.id}>
                <ShortException exception={exception} scale={scale} />
              </li>
            ))}
          </ul>
          <p className={secondary.text}>{t('exceptions.door.legend')}</p>
        </>
      )}
      {ended > 0 && <div>{t('exceptions.door.ended', { count: ended })}</div>}
      {paths && ended + items.length > 0 && (
        <Link to={paths.register(props.filter)}>
          {t('exceptions.door.all')}
        </Link>
      )}
    </>
  );
}
