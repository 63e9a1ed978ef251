import { mergeLabels } from '../json/mergeLabels';
import { asObject, asObjects, asText, asTexts } from '../json/narrow';
import { judgeRule, mergeFacts, NO_RIGHTS, type LabelSelector } from '../rbac';
import type { ClusterObjects } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';
import { readLabels } from './readMetadata';

/**
 * Keeps what a Role or ClusterRole allows. Two files that describe the same role
 * differently count together: either may be what the cluster runs.
 */
export function addRole(objects: ClusterObjects, object: LocatedObject) {
  const { kind, namespace, name, metadata, raw } = object;
  const key =
    kind === 'Role' ? `Role/${namespace}/${name}` : `ClusterRole/${name}`;
  const known = objects.roles.get(key);
  const facts = asObjects(raw.rules)
    .map(judgeRule)
    .reduce(mergeFacts, known?.facts ?? NO_RIGHTS);
  objects.roles.set(key, {
    labels: mergeLabels(known?.labels, metadata.labels),
    facts,
    aggregates: [
      ...(known?.aggregates ?? []),
      ...readSelectors(raw.aggregationRule),
    ].slice(0, 100),
  });
}

function readSelectors(aggregationRule: unknown): LabelSelector[] {
  return asObjects(asObject(aggregationRule)?.clusterRoleSelectors).map(
    selector => ({
      matchLabels: readLabels(selector.matchLabels),
      matchExpressions: asObjects(selector.matchExpressions).map(
        expression => ({
          key: asText(expression.key) ?? '',
          operator: asText(expression.operator) ?? '',
          values: asTexts(expression.values),
        }),
      ),
    }),
  );
}
