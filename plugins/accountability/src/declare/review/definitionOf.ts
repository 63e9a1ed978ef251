import type {
  DefinitionDraft,
  DefinitionKind,
  DefinitionLifecycle,
} from 'backstage-plugin-accountability-common';
import { type DefinitionValues, strictSpec } from '../form';

/** What somebody has filled in, as it is sent. */
export function definitionOf(
  kind: DefinitionKind,
  values: DefinitionValues,
  lifecycle: DefinitionLifecycle,
): DefinitionDraft {
  const { namespace, name, title, description } = values;
  return {
    kind,
    namespace: namespace.trim(),
    name: name.trim(),
    title: title.trim() || undefined,
    description: description?.trim() || undefined,
    spec: { ...strictSpec(values.spec), lifecycle } as DefinitionDraft['spec'],
  };
}
