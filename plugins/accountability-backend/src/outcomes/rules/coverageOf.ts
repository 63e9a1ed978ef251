import type { FailureMode } from 'backstage-plugin-accountability-common';
import { leversFor } from './leversFor';
import type { OutcomeRuleInput, SystemFacts } from './OutcomeRuleInput';
import { doubtsAbout, partyOf } from './parties';
import type { HeldRight } from './rights';
import { MISSING } from './words';

/** How far the rights reach that can change a failure mode. */
export type Coverage =
  | { is: 'covered' }
  | { is: 'unknown'; missing: string[] }
  /** Of some systems only, or of none where `systems` is left out. */
  | { is: 'uncovered'; systems?: string[] };

/** Whether usable rights with the right lever reach everything that is governed. */
export function coverageOf(
  input: OutcomeRuleInput,
  mode: FailureMode,
  rights: readonly HeldRight[],
): Coverage {
  const levers = leversFor(mode, input.spec.model);
  const fitting = rights.filter(
    ({ right, usable }) => usable !== 'no' && levers.includes(right.lever),
  );
  if (fitting.length === 0) return { is: 'uncovered' };
  if (!input.directoryComplete) {
    return { is: 'unknown', missing: [MISSING.catalog] };
  }
  const sure = fitting.filter(({ usable }) => usable === 'yes');
  if (sure.some(({ right }) => !right.scope)) return { is: 'covered' };

  const missing = fitting.flatMap(right => right.missing);
  const { scope } = input;
  if (!scope) return { is: 'unknown', missing: [...missing, MISSING.scope] };
  const beyond = (of: readonly HeldRight[]) =>
    scope.systems.map(system => reachOf(input, of, system));
  const all = beyond(fitting);
  const lost = all.flatMap(({ is, name }) => (is === 'no' ? [name] : []));
  // What none of them reaches stays out of reach, whatever else is not known.
  if (lost.length > 0) return { is: 'uncovered', systems: lost };
  const isSure =
    sure.length > 0 && beyond(sure).every(({ is }) => is === 'yes');
  return isSure
    ? { is: 'covered' }
    : {
        is: 'unknown',
        missing: [...missing, ...all.flatMap(reach => reach.missing)],
      };
}

/** Whether one of the rights reaches a system, by itself or by what it is part of. */
function reachOf(
  input: OutcomeRuleInput,
  rights: readonly HeldRight[],
  { ref, title = ref, domain, owner }: SystemFacts,
): { name: string; is: 'yes' | 'no' | 'unknown'; missing: string[] } {
  const groups = owner ? partyOf(input, owner)?.groups ?? [] : [];
  const parts = [ref, domain, owner, ...groups];
  const reached = rights.some(
    ({ right: { scope } }) =>
      !scope || parts.some(part => part && scope.includes(part)),
  );
  if (reached) return { name: title, is: 'yes', missing: [] };
  const byGroup = rights.some(({ right: { scope = [] } }) =>
    scope.some(part => part.startsWith('group:')),
  );
  const missing = byGroup && owner ? doubtsAbout(input, [owner]) : [];
  return { name: title, is: missing.length > 0 ? 'unknown' : 'no', missing };
}
