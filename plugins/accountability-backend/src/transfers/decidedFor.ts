import { replayDecisions, type Decision } from '../ownership';

/** Of identities with their decisions, those for which each of the owners was decided. */
export function decidedFor(
  owners: ReadonlySet<string>,
  decisions: ReadonlyMap<number, readonly Decision[]>,
): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  for (const [id, of] of decisions) {
    const { decidedOwner } = replayDecisions(of);
    if (!decidedOwner || !owners.has(decidedOwner)) continue;
    const known = ids.get(decidedOwner) ?? [];
    known.push(id);
    ids.set(decidedOwner, known);
  }
  return ids;
}
