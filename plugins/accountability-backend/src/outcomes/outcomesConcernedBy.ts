import type { Knex } from 'knex';
import { DatabaseDefinitionStore } from '../definitions';
import { DatabaseVerdictStore } from './DatabaseVerdictStore';

/**
 * Outcomes to judge when these definitions changed: outcomes themselves, and the
 * outcomes that a control carries out, or did when they were judged last.
 */
export async function outcomesConcernedBy(
  tx: Knex,
  refs: readonly string[],
): Promise<string[]> {
  const controls = refs.filter(ref => ref.startsWith('control:'));
  if (controls.length === 0) return [...refs];
  const declared = await new DatabaseDefinitionStore(tx).get(controls);
  return [
    ...new Set([
      ...refs.filter(ref => !controls.includes(ref)),
      ...(await new DatabaseVerdictStore(tx).outcomesMentioning(controls)),
      ...[...declared.values()].flatMap(control =>
        control.kind === 'Control' ? control.spec.outcomes : [],
      ),
    ]),
  ];
}
