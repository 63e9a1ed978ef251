import {
  type ControlSummary,
  type Duty,
  dutySchema,
} from 'backstage-plugin-accountability-common';

type Duties = Pick<ControlSummary, 'duties'>;

/** Whether nobody who is there owns it. */
export function isOwnerless({ owner }: Pick<ControlSummary, 'owner'>): boolean {
  return owner?.standing !== 'active';
}

/** Whether it is meant to be working: neither a draft nor given up. */
export function isInForce({
  lifecycle,
  withdrawnAt,
}: Pick<ControlSummary, 'lifecycle' | 'withdrawnAt'>): boolean {
  return lifecycle === 'active' && withdrawnAt === undefined;
}

/** Duties for which a control names nobody. Another control may. */
export function unnamedDuties({ duties }: Duties): Duty[] {
  return dutySchema.options.filter(
    duty => !duties.some(one => one.duty === duty),
  );
}

/** Duties as held by somebody who is no longer there. */
export function driftedDuties({ duties }: Duties): ControlSummary['duties'] {
  return duties.filter(({ holder }) => holder.standing !== 'active');
}

/**
 * Outcomes for which nobody holds some duty: no control in force names anybody for it
 * who is there, so that everybody may think that somebody else does it.
 */
export function outcomesWithHoles(
  controls: readonly ControlSummary[],
): string[] {
  const working = controls.filter(isInForce);
  const outcomes = new Set(working.flatMap(control => control.outcomes));
  return [...outcomes].filter(outcome => {
    const theirs = working.filter(control =>
      control.outcomes.includes(outcome),
    );
    return dutySchema.options.some(
      duty => !theirs.some(control => isHeld(duty, control)),
    );
  });
}

function isHeld(duty: Duty, { duties }: Duties): boolean {
  return duties.some(
    one => one.duty === duty && one.holder.standing === 'active',
  );
}
