import type { Entity } from '@backstage/catalog-model';
import { flaggedTexts } from './flaggedTexts';

/** Components as their YAML says them. */
export function componentsOf(
  count: number,
  options: { flaggedInYaml: boolean },
): Entity[] {
  return Array.from({ length: count }, (_, at) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `component-${at}`,
      namespace: 'default',
      title: `Component ${at}`,
      description: 'One of many services of acme.',
      tags: ['java', 'backend'],
      ...(options.flaggedInYaml && { labels: flaggedTexts.labels }),
      annotations: {
        'github.com/project-slug': `acme/component-${at}`,
        'backstage.io/kubernetes-id': `component-${at}`,
        ...(options.flaggedInYaml && flaggedTexts.annotations),
      },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/team-${Math.floor(at / 20)}`,
      system: `system-${Math.floor(at / 10)}`,
    },
  }));
}
