import {
  type ControlSummary,
  type Duty,
  dutySchema,
} from 'backstage-plugin-accountability-common';

/** Whether nobody who is there owns it. */
export function isOwnerless({ owner }: Pick<ControlSummary, 'owner'>): boolean {
  return owner?.standing !== 'active';
}

/** Duties that nobody holds who is there. */
export function freeDuties({ duties }: Pick<ControlSummary, 'duties'>): Duty[] {
  return dutySchema.options.filter(
    duty =>
      !duties.some(
        one => one.duty === duty && one.holder.standing === 'active',
      ),
  );
}

/** Whether it is meant to be working: neither a draft nor given up. */
export function isInForce({
  lifecycle,
  withdrawnAt,
}: Pick<ControlSummary, 'lifecycle' | 'withdrawnAt'>): boolean {
  return lifecycle === 'active' && withdrawnAt === undefined;
}
