import type { ControlSummary } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';
import { freeDuties } from './controlHoles';

/** Whether somebody does everything that a control needs, in one sentence. */
export function controlSentence(t: Text, control: ControlSummary): string {
  if (control.withdrawnAt) return t('controls.withdrawnOn');
  const free = freeDuties(control);
  return free.length === 0
    ? t('controls.held')
    : t('controls.free', {
        count: free.length,
        duties: free.map(duty => t(`shared.duty.${duty}`)).join(', '),
      });
}
