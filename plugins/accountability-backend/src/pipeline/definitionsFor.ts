import type { Knex } from 'knex';
import type { ControlReader, Viewer } from '../controls';
import { DatabaseDefinitionStore, type InForce } from '../definitions';
import type { OutcomeReader } from '../outcomes';

/** Every outcome and control, and the refs of those that the viewer may see. */
export async function definitionsFor(
  viewer: Viewer,
  options: { knex: Knex; outcomes: OutcomeReader; controls: ControlReader },
): Promise<{ all: InForce[]; seen: ReadonlySet<string> }> {
  const { knex, outcomes, controls } = options;
  const store = new DatabaseDefinitionStore(knex);
  return {
    all: [...(await store.list('Outcome')), ...(await store.list('Control'))],
    seen: new Set([
      ...(await outcomes.visible(viewer)),
      ...(await controls.visible(viewer)),
    ]),
  };
}
