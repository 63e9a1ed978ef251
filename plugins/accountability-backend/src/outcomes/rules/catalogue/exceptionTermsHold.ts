import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Exceptions last no longer than they may. */
export const exceptionTermsHold = exceptionRule(exceptionChecks.termIsKept, {
  title: 'Exceptions last no longer than they may',
  description:
    'From its beginning to its end, an exception lasts at most as long as its severity allows. Limits that were tightened since count from now on.',
  severity: 'high',
  frameworks: ['CSF ID.RA-06', 'SP 800-53 RA-7'],
  sentence: said.reviewCadence,
  source:
    'No standard names days. The terms are those of `accountability.exceptions.limits`; those of the product lie between the defaults of two risk registers, 30 and 180 days.',
  remedy: 'Review it and shorten it, or end it; for longer, ask for a renewal.',
  unknownWhen: 'The limits of exceptions are not known, or when one began.',
  version: 1,
});
