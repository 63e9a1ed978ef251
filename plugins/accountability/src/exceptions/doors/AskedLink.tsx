import { Link } from '@backstage/core-components';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';

/** Leads to an exception that is asked for, and not decided yet. */
export function AskedLink(props: {
  exceptionId: string;
  /** What fails, for screen readers. */
  about: string;
}) {
  const { exceptionId, about } = props;
  const t = useText();
  const paths = useExceptionPaths();
  const text = t('exceptions.door.asked');
  return paths ? (
    <Link
      to={paths.one(exceptionId)}
      aria-label={t('exceptions.door.askedFor', { about })}
    >
      {text}
    </Link>
  ) : (
    <>{text}</>
  );
}
