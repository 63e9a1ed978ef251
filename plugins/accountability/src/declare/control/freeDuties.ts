import {
  type ControlSpec,
  type Duty,
  dutySchema,
} from 'backstage-plugin-accountability-common';
import type { Loose } from '../form';

/** Duties that nobody holds, so that everybody may think somebody else does. */
export function freeDuties({ duties = [] }: Loose<ControlSpec>): Duty[] {
  return dutySchema.options.filter(
    duty => !duties.some(one => one.duty === duty && one.holder),
  );
}
