import type {
  ControlSpec,
  OutcomeSpec,
  SeatHolder,
} from 'backstage-plugin-accountability-common';
import type { InForce } from '../definitions';
import { PassNotes, type Passing } from './PassNotes';

/** What a definition says once somebody stands where somebody else stood. */
export interface PassedSpec {
  spec: InForce['spec'];
  /** Where it was changed: `spec.seats.legal`. */
  places: string[];
  /** Where the old one is named and stays. */
  kept: string[];
}

/**
 * Puts `to` into every place of a definition that `from` holds. What is a fact of the
 * past stays: who verified a right did so. A scope is a condition over the catalog that
 * nobody but its author can turn into another one.
 */
export function passParty(
  definition: Pick<InForce, 'kind' | 'spec'>,
  passing: Passing,
): PassedSpec {
  const notes = new PassNotes(passing);
  const spec =
    definition.kind === 'Outcome'
      ? passOutcome(definition.spec as OutcomeSpec, notes)
      : passControl(definition.spec as ControlSpec, notes);
  return { spec, places: notes.places, kept: notes.kept };
}

/** Whom a definition names in places that can pass, each once. */
export function partiesOf({
  kind,
  spec,
}: Pick<InForce, 'kind' | 'spec'>): string[] {
  if (kind === 'Outcome') {
    const { seats, commitments } = spec as OutcomeSpec;
    return unique([
      ...Object.values(seats).flatMap(holders =>
        (holders ?? []).map(({ holder }) => holder),
      ),
      ...commitments.map(({ backedBy }) => backedBy),
    ]);
  }
  const { owner, duties, evidence } = spec as ControlSpec;
  return unique([
    owner,
    ...duties.map(({ holder }) => holder),
    ...evidence.map(({ producer }) => producer),
  ]);
}

function passOutcome(spec: OutcomeSpec, notes: PassNotes): OutcomeSpec {
  const seats = Object.fromEntries(
    Object.entries(spec.seats).map(([seat, holders]) => [
      seat,
      passSeat(holders ?? [], `spec.seats.${seat}`, notes),
    ]),
  );
  const commitments = spec.commitments.map((one, index) =>
    withPassed(one, 'backedBy', `spec.commitments.${index}.backedBy`, notes),
  );
  spec.decisionRights.forEach(({ verifiedBy }, index) =>
    notes.keep(verifiedBy, `spec.decisionRights.${index}.verifiedBy`),
  );
  if (names(spec.scope, notes.from)) notes.kept.push('spec.scope');
  return {
    ...spec,
    seats,
    commitments,
    decisionRights: spec.decisionRights.map((right, index) => ({
      ...right,
      ...(right.scope && {
        scope: unique(
          right.scope.map(ref =>
            notes.pass(ref, `spec.decisionRights.${index}.scope`),
          ),
        ),
      }),
    })),
    owningProcess:
      spec.owningProcess &&
      withPassed(spec.owningProcess, 'ref', 'spec.owningProcess.ref', notes),
  };
}

function passSeat(
  holders: readonly SeatHolder[],
  place: string,
  notes: PassNotes,
): SeatHolder[] {
  const { from, to } = notes;
  const sitsThere = holders.some(({ holder }) => holder === to);
  return holders.flatMap(one => {
    if (one.holder !== from) return one;
    notes.places.push(place);
    if (sitsThere) return [];
    // Since when somebody else has sat there, the charter tells.
    const { from: _, ...rest } = one;
    return { ...rest, holder: to };
  });
}

function passControl(spec: ControlSpec, notes: PassNotes): ControlSpec {
  return {
    ...withPassed(spec, 'owner', 'spec.owner', notes),
    process:
      spec.process &&
      withPassed(spec.process, 'ref', 'spec.process.ref', notes),
    duties: spec.duties.map((duty, index) =>
      withPassed(duty, 'holder', `spec.duties.${index}.holder`, notes),
    ),
    evidence: spec.evidence.map((one, index) =>
      withPassed(one, 'producer', `spec.evidence.${index}.producer`, notes),
    ),
  };
}

function withPassed<K extends string, T extends { [key in K]?: string }>(
  value: T,
  key: K,
  place: string,
  notes: PassNotes,
): T {
  const passed = notes.pass(value[key], place);
  return passed === value[key] ? value : { ...value, [key]: passed };
}

/** Whether a condition names somebody, in full or as people shorten it. */
function names(condition: unknown, ref: string): boolean {
  const [kind, full] = ref.split(':');
  const name = full.replace(/^default\//, '');
  const ways = [ref, full, name, `${kind}:${name}`];
  if (typeof condition === 'string') {
    return ways.includes(condition.toLowerCase());
  }
  return (
    typeof condition === 'object' &&
    condition !== null &&
    Object.values(condition).some(part => names(part, ref))
  );
}

function unique(refs: readonly (string | undefined)[]): string[] {
  return [...new Set(refs)].filter((ref): ref is string => ref !== undefined);
}
