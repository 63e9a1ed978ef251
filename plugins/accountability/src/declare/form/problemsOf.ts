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
import { isWithin } from './paths';

/** What is wrong, where, and whether it only keeps the definition from being in force. */
export type FoundProblem = DefinitionCheck['problems'][number];

/** Message of a field that must be filled in. The page has its own words for it. */
export const MISSING = 'is missing';

/** What is wrong with what somebody has filled in, as far as that can be told without asking. */
export function problemsOf(
  kind: DefinitionKind,
  values: DefinitionValues,
): FoundProblem[] {
  const spec = strictSpec(values.spec);
  const { problems } = parseDefinition(kind, spec);
  const declaring = [...nameProblems(values), ...problems];
  const activating = kind === 'Outcome' ? activationProblems(wanted(spec)) : [];
  return [
    ...declaring.map(blocking('declaring')),
    ...activating
      .filter(({ path }) => !declaring.some(one => isWithin(one.path, path)))
      .map(blocking('activating')),
  ];
}

/**
 * What an outcome needs to be in force can be told before the rest of it is right: it
 * is all in its measure and its seats.
 */
function wanted(spec: object): OutcomeSpec {
  return { measure: {}, seats: {}, ...spec } as unknown as OutcomeSpec;
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
