import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Exceptions are not renewed without end. */
export const exceptionRenewalsHold = exceptionRule(
  exceptionChecks.renewalsAreFew,
  {
    title: 'Exceptions are not renewed without end',
    description:
      'An exception is renewed no oftener than its severity allows, and with all renewals lasts at most two terms. What is renewed for ever is no exception.',
    severity: 'high',
    frameworks: ['CSF ID.RA-07', 'SP 800-53 PM-4'],
    sentence: said.reviewCadence,
    source:
      'SP 800-53r5 PM-4: plans of action are followed to their end. How often is that of `accountability.exceptions.limits`; twice the term in all is our own limit.',
    remedy:
      'Mend what fails, or end it and let those who answer for the result decide anew.',
    unknownWhen:
      'The limits of exceptions are not known, or when the first of a row began.',
    version: 1,
  },
);
