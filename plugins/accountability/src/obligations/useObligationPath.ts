import type { Obligation } from 'backstage-plugin-accountability-common';
// Not by its index.ts: that leads to the page of the exceptions, which shows obligations.
import { useExceptionPaths } from '../exceptions/useExceptionPaths';
import { useReviewPaths } from '../reviews/useReviewPaths';
import { identityRouteRef } from '../routes';
import { useDefinitionPaths, useOptionalPath } from '../shared';

/** Where an obligation is met; undefined in an app without that page. */
export function useObligationPath(): (
  obligation: Obligation,
) => string | undefined {
  const exceptions = useExceptionPaths();
  const definitions = useDefinitionPaths();
  const reviews = useReviewPaths();
  const identity = useOptionalPath(identityRouteRef);
  return obligation => {
    const { kind, exception, outcome, identity: id } = obligation;
    if (exception !== undefined) return exceptions?.one(exception);
    if (id !== undefined) return identity?.({ id });
    if (outcome === undefined) return undefined;
    return kind === 'hold-review'
      ? reviews.preview(outcome)
      : definitions.one(outcome);
  };
}
