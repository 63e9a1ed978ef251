/** A configured source that never completed a run. */
export interface ExpectedSource {
  id: string;
  title: string;
  provider: string;
  scope: string;
}

/**
 * Sources that an entity depends on by its own words: it names an identity of the
 * source's scope, or it is linked to workloads of a cluster while a cluster's
 * source never completed. What such a source would say is not known, so the
 * entity must not read as clean.
 */
export function missingSources(
  linkKeys: readonly string[],
  neverCompleted: readonly ExpectedSource[],
): ExpectedSource[] {
  return neverCompleted.filter(source => {
    const prefix = `identity:${source.provider}:${source.scope}/`.toLowerCase();
    const byAlias = `identity:arn:aws:iam::${source.scope}:`.toLowerCase();
    return linkKeys.some(
      key =>
        key.startsWith(prefix) ||
        (source.provider === 'aws' && key.startsWith(byAlias)) ||
        (source.provider === 'kubernetes' && key.startsWith('kubernetes-')),
    );
  });
}
