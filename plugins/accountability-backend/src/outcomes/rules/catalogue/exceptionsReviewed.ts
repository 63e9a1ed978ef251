import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Exceptions are looked at again. */
export const exceptionsReviewed = exceptionRule(exceptionChecks.reviewIsHeld, {
  title: 'Exceptions are looked at again in time',
  description:
    'While it lasts, an exception is reviewed as often as its severity asks: is it still needed, does the plan go on, does what keeps the risk down work.',
  severity: 'high',
  frameworks: ['CSF ID.RA-07', 'ISO 27001 9.3', 'AI RMF GOVERN 1.5'],
  sentence: said.reviewCadence,
  source:
    'AI RMF GOVERN 1.5: reviews are planned, with their frequency. It is that of `accountability.exceptions.limits`: every 14 to 180 days.',
  remedy: 'Review it: keep it, shorten it or revoke it, and say why.',
  unknownWhen: 'No record of exceptions is there.',
  version: 1,
});
