import { Link } from '@backstage/core-components';
import type { RuleVerdict } from 'backstage-plugin-accountability-common';
import { ExceptedUntil } from '../../shared';
import { useExceptionPaths } from '../useExceptionPaths';

/** Until when a rule may fail; leads to the exception that says so. */
export function ExceptedLink(props: {
  exception: NonNullable<RuleVerdict['exception']>;
}) {
  const { id, until } = props.exception;
  const paths = useExceptionPaths();
  const mark = <ExceptedUntil until={until} />;
  return paths ? <Link to={paths.one(id)}>{mark}</Link> : mark;
}
