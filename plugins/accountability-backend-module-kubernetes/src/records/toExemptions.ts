import { ANNOTATION_EXCEPTION } from 'backstage-plugin-accountability-common';
import {
  stripControl,
  type ToldExemptions,
} from 'backstage-plugin-accountability-node';
import type { ClusterObjects, ExemptionObject } from '../objects';

/** Engines whose exemptions are read. */
export const ENGINES = ['kyverno', 'gatekeeper'] as const;

/**
 * What each policy engine of the cluster lets pass. An engine of which nothing was
 * found is told as one that lets nothing pass.
 */
export function toExemptions(
  objects: ClusterObjects,
  options: {
    scope: string;
    /** Of which not everything could be read. */
    unread?: ReadonlySet<string>;
  },
): ToldExemptions[] {
  const { scope, unread } = options;
  const all = [...objects.exemptions.values()];
  return ENGINES.map(engine => ({
    engine,
    exemptions: all
      .filter(exemption => exemption.engine === engine)
      .map(({ place, title, policies, expiresAt, ...exemption }) => {
        const exception = numberOf(exemption, objects);
        return {
          reference: `kubernetes:${scope}/${place}`,
          ...{ title, policies },
          ...(expiresAt !== undefined && { expiresAt }),
          ...(exception && { exception: stripControl(exception, 100) }),
        };
      }),
    complete: !objects.incomplete && !unread?.has(engine),
  }));
}

// Gatekeeper has one Config for all namespaces; what one of them says itself counts first.
function numberOf(
  { excluded, exception }: Pick<ExemptionObject, 'excluded' | 'exception'>,
  { namespaces }: ClusterObjects,
): string | undefined {
  const own =
    excluded !== undefined &&
    namespaces.get(excluded)?.annotations[ANNOTATION_EXCEPTION];
  return (own || exception)?.trim();
}
