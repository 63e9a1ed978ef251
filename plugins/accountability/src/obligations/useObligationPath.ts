import type {
  DeadlineKind,
  Obligation,
} from 'backstage-plugin-accountability-common';
// Not by its index.ts: that leads to the page of the exceptions, which shows obligations.
import { useExceptionPaths } from '../exceptions/useExceptionPaths';
import { useReviewPaths } from '../reviews/useReviewPaths';
import { identityRouteRef } from '../routes';
import { useDefinitionPaths, useOptionalPath } from '../shared';

/** As much of a deadline as says where it is met. */
type Deadline = Pick<Obligation, 'exception' | 'identity' | 'outcome'> & {
  kind: DeadlineKind;
};

/** Where an obligation is met; undefined in an app without that page. */
export function useObligationPath(): (
  deadline: Deadline,
) => string | undefined {
  const exceptions = useExceptionPaths();
  const definitions = useDefinitionPaths();
  const reviews = useReviewPaths();
  const identity = useOptionalPath(identityRouteRef);
  return deadline => {
    const { kind, exception, outcome, identity: id } = deadline;
    if (exception !== undefined) return exceptions?.one(exception);
    if (id !== undefined) return identity?.({ id });
    if (outcome === undefined) return undefined;
    return kind === 'hold-review'
      ? reviews.preview(outcome)
      : definitions.one(outcome);
  };
}
