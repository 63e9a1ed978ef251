import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Something keeps a high risk down. */
export const exceptionRiskKeptDown = exceptionRule(
  exceptionChecks.riskIsKeptDown,
  {
    title: 'Something keeps a high risk down meanwhile',
    description:
      'While a high or critical exception lasts, a control keeps the risk down, and each declared control that it relies on is in force.',
    severity: 'high',
    frameworks: ['SP 800-53 RA-7', 'ISO 27001 A.5.36'],
    sentence: said.reviewCadence,
    source:
      'SP 800-53r5 RA-7: risks are responded to within the tolerance. From high on is our own limit.',
    remedy:
      'Bring the control back, or revoke the exception and ask anew with another one.',
    unknownWhen: 'Which controls are in force is not known.',
    version: 1,
  },
);
