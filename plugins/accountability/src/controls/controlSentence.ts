import {
  type ControlSummary,
  dutySchema,
} from 'backstage-plugin-accountability-common';
import { seatHolderTitle } from '../outcomes/seats';
import type { Text } from '../translation';
import { driftedDuties, unnamedDuties } from './controlHoles';

/** Whether somebody does what a control needs, in one sentence. */
export function controlSentence(t: Text, control: ControlSummary): string {
  if (control.withdrawnAt) return t('controls.withdrawnOn');
  const drifted = driftedDuties(control);
  if (drifted.length > 0) {
    return t('controls.drifted', {
      holders: drifted
        .map(({ duty, holder }) =>
          t('controls.dutyOf', {
            duty: t(`shared.duty.${duty}`),
            holder: seatHolderTitle(holder),
          }),
        )
        .join(', '),
    });
  }
  const all = dutySchema.options.length;
  const named = all - unnamedDuties(control).length;
  return named === all
    ? t('controls.held')
    : t('controls.named', { named: String(named), all: String(all) });
}
