import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** What was approved is what there is. */
export const exceptionBasisHolds = exceptionRule(
  exceptionChecks.severityStillHolds,
  {
    title: 'An approval still fits what it was given for',
    description:
      'An exception is as severe now as when it was approved. Rules are weighed anew, and critical systems come to depend on what was excepted.',
    severity: 'medium',
    frameworks: ['ISO 27001 6.1.3', 'SP 800-53 RA-3'],
    sentence: said.reviewCadence,
    source:
      'ISO/IEC 27001:2022 6.1.3: owners of a risk accept what remains of it. Any change of severity counts.',
    remedy:
      'Look at it again: revoke it, or ask for a renewal that is decided by those who decide about the new severity.',
    unknownWhen:
      'The severity of its rules is not known, or one of them is no longer there.',
    version: 1,
  },
);
