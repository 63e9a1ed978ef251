import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Milestones are met. */
export const exceptionMilestonesMet = exceptionRule(
  exceptionChecks.milestonesAreMet,
  {
    title: 'Plans behind exceptions are kept',
    description:
      'What was promised on the way to no exception at all is done on the day it was promised for.',
    severity: 'medium',
    frameworks: ['SP 800-53 CA-5', 'SP 800-53 PM-4'],
    sentence: said.threeOwners,
    source:
      'SP 800-53r5 CA-5: milestones of planned remediation are kept up to date. The days are those of the plan.',
    remedy:
      'Do it and close the exception, or say in a renewal how the plan goes and which milestones are met.',
    unknownWhen: 'No record of exceptions is there.',
    version: 1,
  },
);
