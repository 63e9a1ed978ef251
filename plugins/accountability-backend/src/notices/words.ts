import type {
  DeadlineKind,
  EscalationStepKind,
  Rung,
} from 'backstage-plugin-accountability-common';

/** What is to be done. */
export const TO_DO: Record<DeadlineKind, string> = {
  'decide-exception': 'Decide about an exception',
  'review-exception': 'Look at an exception again',
  'end-exception': 'An exception ends: mend it, or ask for a renewal',
  'accept-seat': 'Accept or decline a seat',
  'hold-review': 'Hold a governance review',
  'meet-target': 'Meet the target of an outcome',
  'bring-number': 'Bring the number of an outcome',
  'replace-credential': 'Replace a credential',
  'mend-breach': 'An outcome is breached',
};

const RUNGS: Record<Rung, string> = {
  holder: 'whoever has to do it',
  forum: 'the oversight forum',
  'business-result': 'the accountable executive',
  'control-system': 'the owner of the control system',
  'exception-handling': 'exception handling',
  mission: 'mission',
  security: 'security',
  procurement: 'procurement',
  legal: 'legal',
  finance: 'finance',
  identity: 'the owner of identity controls',
  endpoint: 'the owner of endpoint controls',
  cloud: 'the owner of cloud controls',
  application: 'the owner of application controls',
};

/** A rung as it is put into a sentence. */
export function rungText(rung: Rung): string {
  return RUNGS[rung];
}

/** Why somebody is told, in words. */
export function becauseText(of: {
  as: Rung;
  step: EscalationStepKind;
  onBehalfOf?: string;
}): string {
  const acting = of.onBehalfOf ? ', for whom you act' : '';
  if (of.as === 'holder') return `because it is yours to do${acting}`;
  const where =
    of.as === 'forum'
      ? 'you are of the oversight forum'
      : `you hold the seat ${of.as.replaceAll('-', ' ')}`;
  if (of.onBehalfOf) {
    return `because you act for whoever holds the seat ${of.as.replaceAll(
      '-',
      ' ',
    )}`;
  }
  return of.step === 'breach'
    ? `because ${where}`
    : `because nobody has done it, and ${where}`;
}
