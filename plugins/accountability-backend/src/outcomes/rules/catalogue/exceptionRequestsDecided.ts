import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Requests are decided about in time. */
export const exceptionRequestsDecided = exceptionRule(
  exceptionChecks.requestIsDecided,
  {
    title: 'Requests for exceptions are decided in time',
    description:
      'Whoever asks hears a yes or a no within the working days that the severity allows. A request that nobody decides about is worked around.',
    severity: 'high',
    frameworks: ['CSF ID.RA-07', 'CSF GV.RM-05'],
    sentence: said.allAssumeAnother,
    source:
      'No standard names days. They are those of `accountability.exceptions.limits`: 5 to 20 working days.',
    remedy:
      'Decide: approve, reject, or ask for changes. Where nobody can, fill the seat.',
    unknownWhen: 'No record of exceptions is there.',
    version: 1,
  },
);
