import type { Entity } from '@backstage/catalog-model';
import type { OutcomeSpecInput } from 'backstage-plugin-accountability-common';
import { anOutcomeSpec } from './declarations';

/** An outcome of the catalog that a file declares. */
export function inGit(
  name: string,
  spec: Partial<OutcomeSpecInput> = {},
): Entity {
  return {
    apiVersion: 'accountability.dev/v1alpha1',
    kind: 'Outcome',
    metadata: { namespace: 'default', name },
    spec: JSON.parse(JSON.stringify(anOutcomeSpec(spec))),
  };
}

/** The pages of a complete reading. */
export async function* pages(...all: Entity[][]): AsyncIterable<Entity[]> {
  yield* all;
}

/** A reading that dies after its pages. */
export async function* pagesThatEndInFailure(
  ...all: Entity[][]
): AsyncIterable<Entity[]> {
  yield* all;
  throw new Error('the catalog answered 503');
}
