import type { Config } from '@backstage/config';
import {
  definitionKindSchema,
  type DefinitionKind,
} from 'backstage-plugin-accountability-common';

/** What the catalog allows where `catalog.rules` says nothing. */
const DEFAULT_KINDS = ['component', 'api', 'location'];

/**
 * Kinds of ours that the catalog refuses in files, as far as the configuration
 * says. A file with one refused entity is refused as a whole, so this is worth
 * knowing. Nothing where the catalog is configured elsewhere.
 */
export function refusedKinds(config: Config): DefinitionKind[] {
  if (!config.has('catalog')) return [];
  const rules = config.has('catalog.rules')
    ? allowed(config.getOptionalConfigArray('catalog.rules'))
    : DEFAULT_KINDS;
  const byLocation = (
    config.getOptionalConfigArray('catalog.locations') ?? []
  ).flatMap(location => allowed(location.getOptionalConfigArray('rules')));
  const kinds = new Set([...rules, ...byLocation]);
  return definitionKindSchema.options.filter(
    kind => !kinds.has(kind.toLowerCase()),
  );
}

function allowed(rules: Config[] = []): string[] {
  return rules.flatMap(rule =>
    (rule.getOptional<unknown[]>('allow') ?? []).map(kind =>
      String((kind as { kind?: string }).kind ?? kind).toLowerCase(),
    ),
  );
}
