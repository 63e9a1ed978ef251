import {
  activationProblems,
  type DefinitionCheck,
  definitionDraftSchema,
  type DefinitionKind,
  type DefinitionProblem,
  type OutcomeSpec,
  parseDefinition,
} from 'backstage-plugin-accountability-common';
import type { DefinitionValues } from './DefinitionValues';
import { strictSpec } from './looseSpec';

/** What is wrong, where, and whether it only keeps the definition from being in force. */
export type FoundProblem = DefinitionCheck['problems'][number];

/** Message of a field that must be filled in. The page has its own words for it. */
export const MISSING = 'is missing';

/** What is wrong with what somebody has filled in, as far as that can be told without asking. */
export function problemsOf(
  kind: DefinitionKind,
  values: DefinitionValues,
): FoundProblem[] {
  const { spec, problems } = parseDefinition(kind, strictSpec(values.spec));
  const activating =
    kind === 'Outcome' && spec ? activationProblems(spec as OutcomeSpec) : [];
  return [
    ...nameProblems(values).map(blocking('declaring')),
    ...problems.map(blocking('declaring')),
    ...activating.map(blocking('activating')),
  ];
}

function blocking(blocks: FoundProblem['blocks']) {
  return (problem: DefinitionProblem): FoundProblem => ({ ...problem, blocks });
}

function nameProblems(values: DefinitionValues): DefinitionProblem[] {
  const { title, name, namespace } = definitionDraftSchema.shape;
  const fields = [
    { path: 'title', schema: title, value: values.title.trim() },
    { path: 'name', schema: name, value: values.name.trim() },
    { path: 'namespace', schema: namespace, value: values.namespace.trim() },
  ];
  return fields.flatMap(({ path, schema, value }) => {
    if (value === '') return [{ path, message: MISSING }];
    const { error } = schema.safeParse(value);
    return error ? [{ path, message: error.issues[0].message }] : [];
  });
}
