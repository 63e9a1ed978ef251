import { Link } from '@backstage/core-components';
import { useExceptionPaths } from '../useExceptionPaths';

/** Words that lead to an exception; words alone in an app without its page. */
export function ExceptionLink(props: {
  exceptionId: string;
  children: string;
}) {
  const { exceptionId, children } = props;
  const paths = useExceptionPaths();
  return paths ? (
    <Link to={paths.one(exceptionId)}>{children}</Link>
  ) : (
    <>{children}</>
  );
}
