import { Link } from '@backstage/core-components';
import { useText } from '../../translation';
import { type RequestSubjects, useExceptionPaths } from '../useExceptionPaths';

/** Leads to the form that asks for an exception; nothing in an app without it. */
export function RequestExceptionLink(props: {
  subjects: RequestSubjects;
  /** What fails, for screen readers. */
  about: string;
}) {
  const { subjects, about } = props;
  const t = useText();
  const paths = useExceptionPaths();
  return paths ? (
    <Link
      to={paths.request(subjects)}
      aria-label={t('exceptions.door.requestFor', { about })}
    >
      {t('exceptions.door.request')}
    </Link>
  ) : null;
}
